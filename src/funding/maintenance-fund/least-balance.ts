import type { DecimalString, Fen } from "../../kernel/brand.ts";
import { applyRate } from "../../money/apply-rate.ts";

/**
 * Least balance that is not below a share of the first deposit: the share itself, up to the next whole fen. A balance in
 * whole fen is below the exact share exactly when it is below this. @internal
 */
export function leastBalance(firstDepositFen: Fen, share: DecimalString): Fen {
  return applyRate(firstDepositFen, share, "ceiling");
}
