import type { FonctionPreparee, Instruction, Rang } from '../preparer/schematron-prepare.ts'
import type { Calcul, Contexte, FonctionDeclaree, Variable } from '../xpath/calculs/calcul.ts'
import { ErreurXPath } from '../xpath/valeurs/erreur-xpath.ts'
import type { Suite } from '../xpath/valeurs/valeur.ts'
import { declarer } from './variables.ts'

const APPELS_MAX = 500

/** Les `xsl:function` d'un schematron ; une récursion sans fin est arrêtée. */
export function creerFonctions(
  preparees: readonly FonctionPreparee[],
  calculer: (rang: Rang) => Calcul,
  globales: () => Variable | null,
): (nom: string) => FonctionDeclaree | null {
  let profondeur = 0
  const executer = (corps: readonly Instruction[], depart: Contexte): Suite => {
    let c = depart
    const rendus: Suite[number][] = []
    for (const instruction of corps) {
      if (instruction.g === 'soit') {
        const { nom, valeur } = instruction
        c = { ...c, variables: declarer(c, nom, () => calculer(valeur)) }
      } else if (instruction.g === 'rend') rendus.push(...calculer(instruction.valeur).suite(c))
      else {
        const ici = c
        const prise = instruction.branches.find(
          ({ test }) => test === null || calculer(test).vrai(ici),
        )
        if (prise !== undefined) rendus.push(...executer(prise.corps, c))
      }
    }
    return rendus
  }
  const declarees = new Map(
    preparees.map(({ nom, parametres, corps }): [string, FonctionDeclaree] => {
      const appeler = (valeurs: readonly Suite[]): Suite => {
        if (profondeur >= APPELS_MAX) throw new ErreurXPath('XTDE0640', `${nom} s’appelle sans fin`)
        const variables = parametres.reduce<Variable | null>(
          (suivante, parametre, rang) => ({
            nom: parametre,
            lire: () => valeurs[rang] ?? [],
            suivante,
          }),
          globales(),
        )
        profondeur += 1
        try {
          return executer(corps, { item: null, position: 1, taille: 1, variables, courant: null })
        } finally {
          profondeur -= 1
        }
      }
      return [nom, { parametres, appeler }]
    }),
  )
  return (nom) => declarees.get(nom) ?? null
}
