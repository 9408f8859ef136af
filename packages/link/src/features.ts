/**
 * Everything that linking weighs, in one list. Points are a log odds: their sum is 0 where it is even whether two mentions speak of one
 * event. `null` forbids: with it they cannot be one, whatever else agrees. `says` is what people are reported; null for what is only weighed,
 * and for what is said with its own figures.
 */
export interface Feature {
  readonly points: number | null;
  readonly says: string | null;
}

export const features = {
  /** two mentions picked by chance speak of two events */
  chance: { points: -3, says: null },
  types_differ: { points: null, says: "an attack and a strike" },
  type_in_doubt: { points: -2.2, says: "an attack and a strike, by a side that one does not name" },

  // days
  same_day: { points: 2.5, says: "same day" },
  same_day_of_zones: { points: 2.2, says: "same day in another zone" },
  days_overlap: { points: 1.6, says: "dates overlap" },
  weeks_overlap: { points: 1, says: "dates overlap" },
  same_month: { points: 0.4, says: "same month" },
  day_apart: { points: -0.2, says: "dates one day apart" },
  explicit_day_apart: { points: -1.2, says: "dates one day apart" },
  days_apart: { points: -2.5, says: "dates days apart" },
  days_differ: { points: null, says: "different days" },
  borrowed_same_day: { points: 1, says: "same day" },
  borrowed_day: { points: -0.5, says: "the day of one is in doubt" },
  yearless_same_day: { points: 2, says: "same day, of a year not given" },
  yearless_in_range: { points: 0.4, says: "same day, of a year not given" },
  yearless_same_month: { points: 0.4, says: "same month, of a year not given" },
  yearless_day_apart: { points: -0.2, says: "dates one day apart, of a year not given" },
  news_of_the_day: { points: 1.5, says: "the news of the report's day" },
  days_before_report: { points: 0.5, says: "within days of the other report" },
  weeks_before_report: { points: 0.2, says: "within days of the other report" },
  before_window: { points: -3, says: "before the days of the other report" },
  long_before: { points: -5, says: "long before the other report" },
  after_report: { points: null, says: "after the other report" },
  undated_reports_of_days: { points: 0.2, says: "reports of the same days" },
  undated_news: { points: 1.2, says: "the news of the same day" },
  undated_unknown: { points: -0.6, says: null },
  undated_by_window: { points: 0.2, says: null },
  reports_weeks_apart: { points: -1.5, says: "reports weeks apart" },
  reports_far_apart: { points: null, says: "reports more than a week apart, and no day" },

  // hours
  same_hour: { points: 2, says: "same hour" },
  hours_apart: { points: -1, says: "hours apart" },
  hours_differ: { points: null, says: "different hours" },

  // places of claims
  same_place: { points: 2, says: "same place" },
  same_spelling: { points: 1.8, says: "same place" },
  part_of_spelling: { points: 1, says: "same place" },
  same_region: { points: 0.8, says: "same region" },
  places_near: { points: 0.8, says: "places near one another" },
  place_within: { points: 0.3, says: "one place within the other" },
  regions_apart: { points: -0.5, says: null },
  unknown_place: { points: -0.4, says: null },
  unlocated_places: { points: -1, says: "different places" },
  other_spelling: { points: -2, says: "different places" },
  names_of_one_report: { points: null, says: "two places in one report" },
  several_sites: { points: -1, says: "several sites at one instant" },
  places_differ: { points: null, says: "different places" },
  same_country: { points: 0.5, says: "same country" },
  country_in_common: { points: 0.5, says: "one country in common" },
  sea_and_country: { points: -1, says: null },
  countries_differ: { points: null, says: "different countries" },

  // sides of claims
  actors_joint: { points: 1.8, says: "same actors" },
  actor_same: { points: 0.7, says: "same actor" },
  actor_shared: { points: 0.3, says: "actor in common" },
  actor_related: { points: 0.5, says: "actor part of the other's" },
  actors_apart: { points: -3, says: "different actors" },
  targets_joint: { points: 0.8, says: "same targets" },
  target_same: { points: 0.7, says: "same target" },
  target_shared: { points: 0.5, says: "target in common" },
  target_related: { points: 0.5, says: "target part of the other's" },
  targets_apart: { points: -2.5, says: "different targets" },
  civilians_for_target: { points: -1.6, says: "civilians, or who holds the place" },
  host_for_target: { points: -0.5, says: null },
  sides_differ: { points: null, says: "different sides" },

  // figures of claims
  figure_of_one: { points: 0.3, says: null },
  figure_of_few: { points: 1.2, says: null },
  figure_of_many: { points: 1.8, says: null },
  /** shared figures weigh no more than this together */
  figures_shared_most: { points: 3.5, says: null },
  figures_near: { points: 0.6, says: "figures nearly the same" },
  figures_differ: { points: -0.4, says: "figures differ" },
  toll_grew: { points: 0, says: "the later report's toll is higher" },
  tolls_of_one_report_differ: { points: null, says: "two tolls in one report" },
  same_weapon: { points: 0.4, says: "same weapon" },
  other_weapon: { points: -0.3, says: null },
  story_of_two_figures: { points: 0.4, says: null },
  story_of_three_figures: { points: 0.8, says: null },
  story_of_many_figures: { points: 1.2, says: null },

  // reports
  same_report: { points: 3, says: "same report" },
  same_report_both_told: { points: 1, says: "same report" },
  same_report_several: { points: 0, says: "same report" },
  items_of_a_list: { points: null, says: "two items of a list" },
  several_undated: { points: null, says: "several events at once, without a day" },
  in_passing: { points: -1.5, says: null },
  called_by_day: { points: 0.6, says: "called by its day" },
  both_open_with_it: { points: 0.6, says: "both reports open with it" },

  // rows of event tables, beside reports and one another
  row_same_place: { points: 2, says: "same place" },
  row_same_spelling: { points: 1.8, says: "same place" },
  row_part_of_spelling: { points: 0.8, says: null },
  row_other_spelling: { points: -1, says: null },
  row_within_15_km: { points: 2, says: null },
  row_within_35_km: { points: 1.4, says: null },
  row_within_75_km: { points: 0.8, says: null },
  row_within_250_km: { points: 0.4, says: null },
  row_within_wide: { points: 0.1, says: null },
  row_beside: { points: -0.3, says: null },
  row_places_differ: { points: null, says: "different places" },
  row_sides_same: { points: 1.4, says: "same sides" },
  row_side_in_common: { points: 0.6, says: "one side in common" },
  row_side_of_two_in_common: { points: 0.2, says: "one side in common" },
  row_sides_apart: { points: -2, says: "other sides" },
  row_sides_differ: { points: null, says: "other sides" },
  row_killed_one: { points: 0.5, says: null },
  row_killed_few: { points: 1.3, says: null },
  row_killed_many: { points: 1.8, says: null },
  row_killed_within: { points: 0.6, says: null },
  row_killed_near: { points: -0.5, says: "numbers of killed differ" },
  row_killed_far: { points: -1.2, says: "numbers of killed differ" },
  row_injured_one: { points: 0.3, says: null },
  row_injured_few: { points: 1.2, says: null },
  row_injured_many: { points: 1.8, says: null },
} as const satisfies Readonly<Record<string, Feature>>;

export type FeatureName = keyof typeof features;

/** From which sums on what is done. */
export const thresholds = {
  /** two mentions, or two reports' events, are linked */
  linked: 0,
  /** two without a day need more: there is nothing that would part them if they were two */
  both_undated: 0.4,
  /** a row and a report, or two rows: a little more than even, for rows of one day are many */
  row_linked: 0.4,
  /** what may belong to two events belongs to the better only if it is better by this */
  clearly: 0.5,
  /** groups whose members disagree more than this on average are not joined, though two of them are alike */
  worst_mean: -1.5,
} as const;
