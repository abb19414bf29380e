import type { Exigence, Preuve, Referentiel, Scenario } from '../types.ts'
import type { SorteNumero } from './composition/types.ts'

/** Un champ que l'import change. */
export interface DifferenceImport {
  sorte: SorteNumero
  /** Numéro officiel. */
  id: string
  champ: string
  avant: string
  apres: string
}

type Valeurs = Readonly<Record<string, string | null>>

const valeursExigence = (exigence: Exigence): Valeurs => ({
  énoncé: exigence.enonce,
  nature: exigence.nature,
  profils: exigence.profils.join(', '),
  fonction: exigence.fonction,
  chapitre: exigence.chapitre,
})

const valeursScenario = ({ objectif, texteOfficiel }: Scenario): Valeurs => ({
  texte: texteOfficiel ?? objectif,
})

const valeursPreuve = (preuve: Preuve): Valeurs => ({
  description: preuve.description,
  type: [preuve.type, preuve.format].filter((partie) => partie !== null).join(' '),
  présence: preuve.presence,
  environnement: preuve.environnementExige,
})

function comparerValeurs(
  sorte: SorteNumero,
  id: string,
  avant: Valeurs,
  apres: Valeurs,
): readonly DifferenceImport[] {
  return Object.entries(apres)
    .filter(([champ, valeur]) => valeur !== avant[champ])
    .map(([champ, valeur]) => ({
      sorte,
      id,
      champ,
      avant: avant[champ] ?? '',
      apres: valeur ?? '',
    }))
}

/** Tout ce qui porte un numéro dans un référentiel, et les valeurs qu'on en compare. */
function numerotes({ exigences }: Referentiel) {
  const entrees = exigences.flatMap((exigence) => [
    { sorte: 'exigence' as const, id: exigence.id, valeurs: valeursExigence(exigence) },
    ...exigence.scenarios.flatMap((scenario) => [
      { sorte: 'scenario' as const, id: scenario.id, valeurs: valeursScenario(scenario) },
      ...scenario.preuves.map((preuve) => ({
        sorte: 'preuve' as const,
        id: preuve.id,
        valeurs: valeursPreuve(preuve),
      })),
    ]),
  ])
  return new Map(entrees.map((entree) => [`${entree.sorte} ${entree.id}`, entree]))
}

/**
 * Ce qui change d'une révision à l'autre, champ par champ, pour ce que les deux ont : `anciens` donne
 * le numéro d'avant de ce qui a été renuméroté. Les créations et les retraits sont dits ailleurs.
 */
export function comparerRevisions(
  avant: Referentiel,
  apres: Referentiel,
  anciens: ReadonlyMap<string, string>,
): readonly DifferenceImport[] {
  const avantParNumero = numerotes(avant)
  return [...numerotes(apres).values()].flatMap(({ sorte, id, valeurs }) => {
    const connue = avantParNumero.get(`${sorte} ${anciens.get(id) ?? id}`)
    return connue === undefined ? [] : comparerValeurs(sorte, id, connue.valeurs, valeurs)
  })
}
