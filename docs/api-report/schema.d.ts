// jiugai/schema, written by `npm run docs:generate`; a test holds it fresh.

export declare const acceptanceFactsSchema: z.ZodMiniType<AcceptanceFacts>;

export declare const aftercareFactsSchema: z.ZodMiniType<AftercareFacts>;

export declare const allocationFormulaSchema: z.ZodMiniType<AllocationFormula>;

export declare const allocationRegionSchema: z.ZodMiniType<AllocationRegion>;

export declare const annualPlanCommunitySchema: z.ZodMiniType<AnnualPlanCommunity>;

export declare const annualPlanSchema: z.ZodMiniType<AnnualPlan>;

export declare const approvalProjectSchema: z.ZodMiniType<ApprovalProject>;

export declare const approvalStepInputSchema: z.ZodMiniType<ApprovalStepInput>;

export declare const areaOrderSchema: z.ZodMiniType<readonly AreaBasis[]>;

export declare const areaSchema: z.ZodMiniType<SquareMetres>;

export declare const ballotReadingSchema: z.ZodMiniType<BallotReading>;

export declare const bondCoverageInputSchema: z.ZodMiniType<BondCoverageInput>;

export declare const bottomLineFactsSchema: z.ZodMiniType<BottomLineFacts>;

export declare const budgetInputSchema: z.ZodMiniType<BudgetInput>;

export declare const budgetProjectSchema: z.ZodMiniType<BudgetProject>;

export declare const buildingSchema: z.ZodMiniType<Building>;

export declare const communityPlanSchema: z.ZodMiniType<CommunityPlan>;

export declare const communitySchema: z.ZodMiniType<Community>;

export declare const compareFundingInputSchema: z.ZodMiniType<CompareFundingInput>;

export declare const consentBallotSchema: z.ZodMiniType<ConsentBallot>;

export declare const contractPaymentsSchema: z.ZodMiniType<ContractPayments>;

export declare const countSchema: z.ZodMiniType<number>;

export declare const dateSchema: z.ZodMiniType<CivilDate>;

export declare const decimalSchema: z.ZodMiniType<DecimalString>;

export declare const defectPeriodRuleSchema: z.ZodMiniType<DefectPeriodRule>;

export declare const divisionCodeSchema: z.ZodMiniType<string>;

export declare const elevatorCostInputSchema: z.ZodMiniType<ElevatorCostInput>;

export declare const elevatorSharingTableSchema: z.ZodMiniType<ElevatorSharingTable>;

export declare const elevatorSubsidySchema: z.ZodMiniType<ElevatorSubsidy>;

export declare const eligibilityFactsSchema: z.ZodMiniType<EligibilityFacts>;

export declare const enforcementRuleSchema: z.ZodMiniType<EnforcementRule>;

export declare const entranceSchema: z.ZodMiniType<Entrance>;

export declare const estimateInputSchema: z.ZodMiniType<EstimateInput>;

export declare const excludedMeasureSchema: z.ZodMiniType<ExcludedMeasure>;

export declare const factorAllocationInputSchema: z.ZodMiniType<FactorAllocationInput>;

export declare const fenSchema: z.ZodMiniType<Fen>;

export declare const financingSchema: z.ZodMiniType<Financing>;

export declare const firstDepositInputSchema: z.ZodMiniType<FirstDepositInput>;

export declare const fiveYearPlanSchema: z.ZodMiniType<FiveYearPlan>;

export declare const floorCoefficientsSchema: z.ZodMiniType<FloorCoefficients>;

export declare const forecastInputSchema: z.ZodMiniType<ForecastInput>;

export declare const fundEntrySchema: z.ZodMiniType<FundEntry>;

export declare const fundLedgerSchema: z.ZodMiniType<FundLedger>;

export declare const fundingCheckProjectSchema: z.ZodMiniType<FundingCheckProject>;

export declare const fundingMeasureSchema: z.ZodMiniType<FundingMeasure>;

export declare const fundingProjectSchema: z.ZodMiniType<FundingProject>;

export declare const fundingSchemeSchema: z.ZodMiniType<FundingScheme>;

export declare const householdSchema: z.ZodMiniType<Household>;

export declare const householdSharesInputSchema: z.ZodMiniType<HouseholdSharesInput>;

export declare const idSchema: z.ZodMiniType<string>;

export declare const illegalStructureCaseSchema: z.ZodMiniType<IllegalStructureCase>;

export declare const illegalStructureInventorySchema: z.ZodMiniType<IllegalStructureInventory>;

export declare const knownRules: readonly string[];

export declare const localConsentSchema: z.ZodMiniType<LocalConsent>;

export declare const maintenanceFundChargeInputSchema: z.ZodMiniType<MaintenanceFundChargeInput>;

export declare const maintenanceFundCostSchema: z.ZodMiniType<MaintenanceFundCost>;

export declare const maintenanceFundScopeSchema: z.ZodMiniType<MaintenanceFundScope>;

export declare const maintenanceFundUnitSchema: z.ZodMiniType<MaintenanceFundUnit>;

export declare const maintenanceFundUseSchema: z.ZodMiniType<MaintenanceFundUse>;

export declare const managementBudgetInputSchema: z.ZodMiniType<ManagementBudgetInput>;

export declare const matterMapSchema: z.ZodMiniType<MatterMap>;

export declare const matterQuestionSchema: z.ZodMiniType<MatterQuestion>;

export declare const minimumCoverageSchema: z.ZodMiniType<DecimalString>;

export declare const ownerSchema: z.ZodMiniType<Owner>;

export declare const parkingReadingSchema: z.ZodMiniType<ParkingReading>;

export declare function parseAcceptanceFacts(input: unknown): Outcome<AcceptanceFacts>;

export declare function parseAftercareFacts(input: unknown): Outcome<AftercareFacts>;

export declare function parseAnnualPlan(input: unknown): Outcome<AnnualPlan>;

export declare function parseApprovalProject(input: unknown): Outcome<ApprovalProject>;

export declare function parseApprovalStepInput(input: unknown): Outcome<ApprovalStepInput>;

export declare function parseBondCoverageInput(input: unknown): Outcome<BondCoverageInput>;

export declare function parseBottomLineFacts(input: unknown): Outcome<BottomLineFacts>;

export declare function parseBudgetInput(input: unknown): Outcome<BudgetInput>;

export declare function parseCommunity(input: unknown): Outcome<Community>;

export declare const parseCommunityBulk: (input: unknown) => Outcome<Community>;

export declare function parseCommunityPlan(input: unknown): Outcome<CommunityPlan>;

export declare const parseCommunityPlanBulk: (input: unknown) => Outcome<CommunityPlan>;

export declare function parseCompareFundingInput(input: unknown): Outcome<CompareFundingInput>;

export declare function parseConsentBallot(input: unknown): Outcome<ConsentBallot>;

export declare function parseContractPayments(input: unknown): Outcome<ContractPayments>;

export declare function parseElevatorCostInput(input: unknown): Outcome<ElevatorCostInput>;

export declare function parseEstimateInput(input: unknown): Outcome<EstimateInput>;

export declare function parseFactorAllocationInput(input: unknown): Outcome<FactorAllocationInput>;

export declare function parseFirstDepositInput(input: unknown): Outcome<FirstDepositInput>;

export declare function parseFiveYearPlan(input: unknown): Outcome<FiveYearPlan>;

export declare function parseForecastInput(input: unknown): Outcome<ForecastInput>;

export declare function parseFundLedger(input: unknown): Outcome<FundLedger>;

export declare function parseFundingCheckProject(input: unknown): Outcome<FundingCheckProject>;

export declare function parseFundingProject(input: unknown): Outcome<FundingProject>;

export declare function parseFundingScheme(input: unknown): Outcome<FundingScheme>;

export declare function parseHouseholdSharesInput(input: unknown): Outcome<HouseholdSharesInput>;

export declare function parseIllegalStructureCase(input: unknown): Outcome<IllegalStructureCase>;

export declare function parseIllegalStructureInventory(input: unknown): Outcome<IllegalStructureInventory>;

export declare function parseLocalConsent(input: unknown): Outcome<LocalConsent>;

export declare function parseMaintenanceFundChargeInput(input: unknown): Outcome<MaintenanceFundChargeInput>;

export declare function parseMaintenanceFundUse(input: unknown): Outcome<MaintenanceFundUse>;

export declare function parseManagementBudgetInput(input: unknown): Outcome<ManagementBudgetInput>;

export declare function parseMatterQuestion(input: unknown): Outcome<MatterQuestion>;

export declare function parsePack(input: unknown): Outcome<CnPack>;

export declare function parsePerformanceInput(input: unknown): Outcome<PerformanceInput>;

export declare function parsePermitProject(input: unknown): Outcome<PermitProject>;

export declare function parsePlannedCountInput(input: unknown): Outcome<PlannedCountInput>;

export declare function parsePlausibilityFigures(input: unknown): Outcome<PlausibilityFigures>;

export declare function parsePrinciplesInput(input: unknown): Outcome<PrinciplesInput>;

export declare function parseProgressInput(input: unknown): Outcome<ProgressInput>;

export declare function parseProgressRecord(input: unknown): Outcome<ProgressRecord>;

export declare function parseProgressRecordBulk(input: unknown): Outcome<ProgressRecord>;

export declare function parseProvidentFundApplication(input: unknown): Outcome<ProvidentFundApplication>;

export declare function parseQualityDepositInput(input: unknown): Outcome<QualityDepositInput>;

export declare function parseRankingInput(input: unknown): Outcome<RankingInput>;

export declare function parseReconciliationInput(input: unknown): Outcome<ReconciliationInput>;

export declare function parseRectificationInput(input: unknown): Outcome<RectificationInput>;

export declare function parseRepaymentTerms(input: unknown): Outcome<RepaymentTerms>;

export declare function parseReserveRankingInput(input: unknown): Outcome<ReserveRankingInput>;

export declare function parseSelectionInput(input: unknown): Outcome<SelectionInput>;

export declare function parseSettleFundingInput(input: unknown): Outcome<SettleFundingInput>;

export declare function parseShareFundingInput(input: unknown): Outcome<ShareFundingInput>;

export declare function parseSolveFundingInput(input: unknown): Outcome<SolveFundingInput>;

export declare function parseTenderProject(input: unknown): Outcome<TenderProject>;

export declare function parseTimelineInput(input: unknown): Outcome<TimelineInput>;

export declare function parseWageDepositInput(input: unknown): Outcome<WageDepositInput>;

export declare function parseWagePaymentInput(input: unknown): Outcome<WagePaymentInput>;

export declare function parseWarrantyInput(input: unknown): Outcome<WarrantyInput>;

export declare const performanceBandsSchema: z.ZodMiniType<readonly PerformanceBand[]>;

export declare const performanceIndicatorSchema: z.ZodMiniType<PerformanceIndicator>;

export declare const performanceInputSchema: z.ZodMiniType<PerformanceInput>;

export declare const permanentWorksRuleSchema: z.ZodMiniType<PermanentWorksRule>;

export declare const permitExemptionSchema: z.ZodMiniType<PermitExemption>;

export declare const permitProjectSchema: z.ZodMiniType<PermitProject>;

export declare const plannedCountInputSchema: z.ZodMiniType<PlannedCountInput>;

export declare const plannedMeasureSchema: z.ZodMiniType<PlannedMeasure>;

export declare const plausibilityFiguresSchema: z.ZodMiniType<PlausibilityFigures>;

export declare const plausibleRangeSchema: z.ZodMiniType<PlausibleRange>;

export declare const pledgeSchema: z.ZodMiniType<Pledge>;

export declare const principleCriteriaSchema: z.ZodMiniType<PrincipleCriteria>;

export declare const principlesInputSchema: z.ZodMiniType<PrinciplesInput>;

export declare const procedureRuleSchema: z.ZodMiniType<ProcedureRule>;

export declare const progressInputSchema: z.ZodMiniType<ProgressInput>;

export declare const progressRecordSchema: z.ZodMiniType<ProgressRecord>;

export declare const projectIncomeSchema: z.ZodMiniType<ProjectIncome>;

export declare const projectLoanSchema: z.ZodMiniType<ProjectLoan>;

export declare const providentFundApplicationSchema: z.ZodMiniType<ProvidentFundApplication>;

export declare const providentFundWithdrawalRuleSchema: z.ZodMiniType<ProvidentFundWithdrawalRule>;

export declare const qualityDepositInputSchema: z.ZodMiniType<QualityDepositInput>;

export declare const rankingInputSchema: z.ZodMiniType<RankingInput>;

export declare const rateBoundsSchema: z.ZodMiniType<RateBounds>;

export declare const reconciliationInputSchema: z.ZodMiniType<ReconciliationInput>;

export declare const rectificationInputSchema: z.ZodMiniType<RectificationInput>;

export declare const repaymentTermsSchema: z.ZodMiniType<RepaymentTerms>;

export declare const reportedWorksSchema: z.ZodMiniType<ReportedWorks>;

export declare const reserveCommunitySchema: z.ZodMiniType<ReserveCommunity>;

export declare const reserveRankingInputSchema: z.ZodMiniType<ReserveRankingInput>;

export declare const selectionCandidateSchema: z.ZodMiniType<SelectionCandidate>;

export declare const selectionInputSchema: z.ZodMiniType<SelectionInput>;

export declare const settleFundingInputSchema: z.ZodMiniType<SettleFundingInput>;

export declare const shareFundingInputSchema: z.ZodMiniType<ShareFundingInput>;

export declare const shareSchema: z.ZodMiniType<DecimalString>;

export declare const sharingHouseholdSchema: z.ZodMiniType<SharingHousehold>;

export declare const sharingMethodSchema: z.ZodMiniType<SharingMethod>;

export declare const soldPublicDepositSchema: z.ZodMiniType<SoldPublicDeposit>;

export declare const solveFundingInputSchema: z.ZodMiniType<SolveFundingInput>;

export declare const stateFundsTestSchema: z.ZodMiniType<StateFundsTest>;

export declare const structureFineRuleSchema: z.ZodMiniType<StructureFineRule>;

export declare const tenderProjectSchema: z.ZodMiniType<TenderProject>;

export declare const tenderThresholdsSchema: z.ZodMiniType<TenderThresholds>;

export declare const textSchema: z.ZodMiniType<string>;

export declare const timelineInputSchema: z.ZodMiniType<TimelineInput>;

export declare const unitSchema: z.ZodMiniType<Unit>;

export declare const urgencyWeightsSchema: z.ZodMiniType<UrgencyWeights>;

export declare const votingUnitSchema: z.ZodMiniType<VotingUnit>;

export declare const wageDepositInputSchema: z.ZodMiniType<WageDepositInput>;

export declare const wageDepositRuleSchema: z.ZodMiniType<WageDepositRule>;

export declare const wagePaymentInputSchema: z.ZodMiniType<WagePaymentInput>;

export declare const warrantyInputSchema: z.ZodMiniType<WarrantyInput>;

export declare const warrantyTermsSchema: z.ZodMiniType<QualityRules["quality.warranty"]>;

export declare const workCalendarSchema: z.ZodMiniType<WorkCalendar>;

export declare const yearSchema: z.ZodMiniType<number>;

export declare const yearSpanSchema: z.ZodMiniType<YearSpan>;
