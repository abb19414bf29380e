import type { Inspection } from '../../../reports/index.ts'
import { lignesNonLus, lignesTrouvailles } from '../../garde/rendre.ts'
import { accorder } from '../../valider/accorder.ts'

type Couvertes = Inspection['derogations']

const lignesDerogations = (employees: Couvertes): readonly string[] =>
  employees.length === 0
    ? []
    : [
        'Dérogations employées :',
        ...employees.map(
          ({ regle, fichier, couvre, par, date, expire, raison }) =>
            `  ${regle}, ${fichier} : ${accorder(couvre.length, 'trouvaille couverte', 'trouvailles couvertes')}, par ${par} le ${date}, jusqu’au ${expire}. ${raison}`,
        ),
        '',
      ]

const lignesInutiles = (inutiles: Inspection['derogationsInutiles']): readonly string[] =>
  inutiles.length === 0
    ? []
    : [
        'Dérogations qui ne couvrent plus rien, à retirer :',
        ...inutiles.map(({ rang, regle, fichier }) => `  n° ${rang} : ${regle}, ${fichier}`),
        '',
      ]

function conclure({ fichiers, trouvailles, nonLus }: Inspection): string {
  const lus = accorder(fichiers, 'fichier inspecté', 'fichiers inspectés')
  const reste =
    trouvailles.length === 0
      ? 'rien qui ne doive sortir'
      : `${accorder(trouvailles.length, 'trouvaille', 'trouvailles')} à corriger avant de transmettre`
  const pixels = nonLus.length > 0 ? ` ; ${nonLus.length} images et films à relire vous-même` : ''
  return `${lus} : ${reste}${pixels}`
}

/** L’inspection à l’écran : règle par règle, les dérogations, puis ce qui n’a pas été lu. */
export const rendreInspection = (inspection: Inspection): readonly string[] => [
  ...lignesTrouvailles(inspection.trouvailles),
  ...lignesDerogations(inspection.derogations),
  ...lignesInutiles(inspection.derogationsInutiles),
  ...lignesNonLus(inspection.nonLus),
  conclure(inspection),
]
