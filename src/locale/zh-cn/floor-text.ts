/** Names a storey: 3层, 地下1层. 楼层的写法。 @internal */
export function floorText(floor: number | string): string {
  const text = String(floor);
  return text.startsWith("-") ? `地下${text.slice(1)}层` : `${text}层`;
}
