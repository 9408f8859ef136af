export { type DateReadings, isWithinDate, readDates } from "./read-dates.js";
