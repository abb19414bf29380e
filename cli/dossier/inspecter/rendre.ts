import type { Inspection } from '../../../reports/index.ts'
import { lignesNonLus, lignesTrouvailles } from '../../garde/rendre.ts'
import { replier } from '../../ligne/replier.ts'
import { accorder } from '../../valider/accorder.ts'

type Couvertes = Inspection['derogations']

const lignesDerogations = (employees: Couvertes): readonly string[] =>
  employees.length === 0
    ? []
    : [
        'Dérogations employées :',
        ...employees.flatMap(({ regle, fichier, couvre, par, date, expire, raison }) =>
          replier(
            `${regle}, ${fichier} : ${accorder(couvre.length, 'trouvaille couverte', 'trouvailles couvertes')}, par ${par} le ${date}, jusqu’au ${expire}. ${raison}`,
            { premier: '  ', suivants: '    ' },
          ),
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

/** Une image abîmée est déjà une trouvaille : ici, ce que des yeux seuls peuvent relire. */
const RELECTURES = new Set(['image', 'vidéo ou son'])

function conclure({ fichiers, trouvailles, nonLus }: Inspection): readonly string[] {
  const lus = accorder(fichiers, 'fichier inspecté', 'fichiers inspectés')
  const reste =
    trouvailles.length === 0
      ? 'rien qui ne doive sortir'
      : `${accorder(trouvailles.length, 'trouvaille', 'trouvailles')} à corriger avant de transmettre`
  const aRelire = nonLus.filter(({ raison }) => RELECTURES.has(raison)).length
  const pixels =
    aRelire > 0
      ? ` ; ${accorder(aRelire, 'image ou film', 'images et films')} à relire vous-même`
      : ''
  return replier(`${lus} : ${reste}${pixels}`, { premier: '', suivants: '' })
}

/** L’inspection à l’écran : règle par règle, les dérogations, puis ce qui n’a pas été lu. */
export const rendreInspection = (inspection: Inspection): readonly string[] => [
  ...lignesTrouvailles(inspection.trouvailles),
  ...lignesDerogations(inspection.derogations),
  ...lignesInutiles(inspection.derogationsInutiles),
  ...lignesNonLus(inspection.nonLus),
  ...conclure(inspection),
]
