import type { Noyau } from '../serveur/dependances.ts'
import { codesImportes, lireImportation, provenanceDe } from './depot.ts'
import { DESCRIPTIONS_NOMENCLATURE } from './descriptions.ts'
import {
  type CodeNomenclature,
  type Domaine,
  IDS_NOMENCLATURE,
  type IdNomenclature,
  type Nomenclature,
} from './nomenclature.ts'
import {
  type CodeTrouve,
  chercherDans,
  LETTRES_MIN,
  type TableIndexee,
} from './recherche/chercher.ts'
import { indexer } from './recherche/index-mots.ts'
import { motsDe } from './recherche/mots.ts'
import { SELECTIONS } from './selection/selections.ts'

/** Un code à sa place dans la table, avec ce qu'il range. */
export interface CodeRange extends CodeNomenclature {
  enfants: number
}

export interface Nomenclatures {
  /** Toutes celles que le cabinet montre. */
  lister(): readonly Nomenclature[]
  /** `null` quand le cabinet ne la montre pas. */
  ouvrir(id: IdNomenclature): Nomenclature | null
  trouver(id: IdNomenclature, code: string): CodeNomenclature | null
  /** Les codes rangés sous celui-ci ; sans lui, ceux de premier rang. */
  enfants(id: IdNomenclature, parent: string | null): readonly CodeRange[]
  /** Du premier rang jusqu'au code, lui compris. */
  chemin(id: IdNomenclature, code: string): readonly CodeNomenclature[]
  /** Ce qui commence comme ce qui est tapé, les plus attendus d'abord ; rien avant trois lettres. */
  chercher(tape: string, domaine: Domaine | null, combien: number): readonly CodeTrouve[]
  /** Les tables où la rédaction puise ses propositions (ERGO.08). */
  tables(): readonly TableIndexee[]
}

interface Table extends TableIndexee {
  /** Change quand le cabinet importe ou retire une table. */
  marque: string
  parCode: ReadonlyMap<string, CodeNomenclature>
  parParent: ReadonlyMap<string | null, readonly CodeNomenclature[]>
}

/** Un code dont le parent n'est pas dans la table se lit au premier rang : rien ne se perd. */
function rangerParParent(codes: readonly CodeNomenclature[]): Table['parParent'] {
  const connus = new Set(codes.map(({ code }) => code))
  const ranges = new Map<string | null, CodeNomenclature[]>()
  for (const code of codes) {
    const parent = code.parent !== null && connus.has(code.parent) ? code.parent : null
    const freres = ranges.get(parent)
    if (freres) freres.push(code)
    else ranges.set(parent, [code])
  }
  return ranges
}

/** Les nomenclatures du cabinet : chacune se prépare à son premier usage, puis reste prête. */
export function creerNomenclatures({ base, mutations }: Noyau): Nomenclatures {
  const pretes = new Map<IdNomenclature, Table>()

  function preparer(id: IdNomenclature, marque: string): Table {
    const importation = lireImportation(base, id)
    const { provenance, codes } = SELECTIONS[id]
    const nomenclature: Nomenclature = {
      id,
      ...DESCRIPTIONS_NOMENCLATURE[id],
      provenance: importation ? provenanceDe(importation) : provenance,
      codes: importation ? codesImportes(base, id) : codes(),
    }
    return {
      marque,
      nomenclature,
      index: indexer(nomenclature.codes),
      parCode: new Map(nomenclature.codes.map((code) => [code.code, code])),
      parParent: rangerParParent(nomenclature.codes),
    }
  }

  function tableDe(id: IdNomenclature): Table {
    const importation = lireImportation(base, id)
    const marque = importation ? `${importation.empreinte} ${importation.importeeLe}` : ''
    const prete = pretes.get(id)
    if (prete?.marque === marque) return prete
    const table = preparer(id, marque)
    pretes.set(id, table)
    return table
  }

  const montrees = (): readonly IdNomenclature[] =>
    IDS_NOMENCLATURE.filter((id) =>
      mutations.choisir('nomenclatures-sans-soins-primaires', true, () => id !== 'cisp2'),
    )

  const lettresMin = (): number =>
    mutations.choisir('completion-tardive', LETTRES_MIN, () => LETTRES_MIN + 2)

  return {
    lister: () => montrees().map((id) => tableDe(id).nomenclature),
    ouvrir: (id) => (montrees().includes(id) ? tableDe(id).nomenclature : null),
    trouver: (id, code) => tableDe(id).parCode.get(code) ?? null,
    enfants(id, parent) {
      const { parParent } = tableDe(id)
      if (id === 'ccam' && mutations.active('nomenclature-sans-codes')) return []
      return (parParent.get(parent) ?? []).map((code) => ({
        ...code,
        enfants: parParent.get(code.code)?.length ?? 0,
      }))
    },
    chemin(id, code) {
      const { parCode } = tableDe(id)
      const chemin: CodeNomenclature[] = []
      let courant = parCode.get(code)
      // Une table importée peut tourner en rond : on s'arrête au premier code déjà vu.
      while (courant && !chemin.includes(courant)) {
        chemin.unshift(courant)
        courant = courant.parent === null ? undefined : parCode.get(courant.parent)
      }
      return chemin
    },
    chercher(tape, domaine, combien) {
      if (motsDe(tape).join('').length < lettresMin()) return []
      const tables = montrees()
        .map(tableDe)
        .filter(({ nomenclature }) => domaine === null || nomenclature.domaine === domaine)
        .filter(({ nomenclature }) =>
          mutations.choisir(
            'recherche-sans-medicaments',
            true,
            () => nomenclature.domaine !== 'medicaments',
          ),
        )
      const trouves = tables.map((table) => chercherDans(table, tape, combien))
      // Un rang de chaque table à tour de rôle : aucune ne cache les autres.
      return Array.from({ length: combien }, (_, rang) =>
        trouves.flatMap((liste) => liste[rang] ?? []),
      )
        .flat()
        .slice(0, combien)
    },
    tables: () => montrees().map(tableDe),
  }
}
