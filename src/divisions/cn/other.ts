/** Taiwan, Hong Kong, Macao. 台湾、香港、澳门。 @internal */
export const other = `
710000 台湾省
810000 香港特别行政区
820000 澳门特别行政区
`;
