import { documentCorpus } from "@sitrep/testing";
import { enemysDead } from "./stand-ins.js";

export default documentCorpus(enemysDead)
  .says(
    "whom the enemy lost were its own",
    [{ kind: "casualty", value: 800, target: ["russia"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The enemy ⟦lost 800 soldiers⟧ in a day.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    The occupiers ⟦lost 800 soldiers⟧ in a day.
    `,
    `
    The Ukrainian army said that Russian troops were pressing in the east.
    ⟦Some 800 enemy soldiers were killed⟧ in a day.
    `,
  )
  .says(
    "whom nobody names as fighting are nobody's",
    [{ kind: "casualty", value: 800, target: [] }],
    `
    The Ukrainian army spoke of rain.
    The enemy ⟦lost 800 soldiers⟧ in a day.
    `,
    `
    The Syrian army said that Turkish troops and Islamic State fighters were pressing in the north.
    The enemy ⟦lost 800 soldiers⟧ in a day.
    `,
  )
  .says(
    "soldiers whom a state lost are its own, whatever it calls others",
    [{ kind: "casualty", value: 20, target: ["ukraine"] }],
    `
    The Ukrainian army said that Russian troops were pressing in the east and the enemy was tired.
    Ukraine ⟦lost 20 soldiers⟧ in a day.
    `,
  );
