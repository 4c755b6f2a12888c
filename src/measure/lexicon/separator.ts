/** Marks that end a sentence, and marks that end a clause, folded. 断句与分句符号。 */
export const separators: readonly [sentence: string, clause: string] = ["。;!?.\n\r", ",、:|/+()[]{}<>《》【】"];

/** Marks between the utilities of such a list. 并列符号。 */
export const utilityMarks = "、,/";

/** Utilities that texts name by one character in a row (水电气暖、水、电、路). 单字并列的管线。 */
export const utilityOf: Readonly<Record<string, string>> = {
  水: "water-supply",
  电: "power-supply",
  气: "gas",
  煤: "gas",
  暖: "heating",
  热: "heating",
  路: "roads",
  讯: "low-voltage",
  信: "low-voltage",
  网: "low-voltage",
  视: "low-voltage",
};
