import type { DossierVerifie, MotifJuge } from '../../../reports/index.ts'
import { replier } from '../../ligne/replier.ts'

const MONTREES = 5

const SIGNES: Record<MotifJuge['issue'], string> = {
  trouve: '✗',
  'a-repondre': '?',
  verifie: '✓',
  repondu: '✓',
  'rien-a-lire': '·',
  'sans-objet': '·',
  'hors-perimetre': '·',
}

/** Ce qui ne demande rien : un mot, et les numéros. */
const TUS: readonly (readonly [issue: MotifJuge['issue'], mot: string])[] = [
  ['verifie', 'rien trouvé'],
  ['repondu', 'répondu'],
  ['rien-a-lire', 'aucune preuve prise n’en juge encore'],
  ['sans-objet', 'ne se posent pas ici (référentiel, profils, chapitres)'],
  ['hors-perimetre', 'hors du dossier de preuves'],
]

const RETRAIT = '        '
const PHRASE = { premier: RETRAIT, suivants: RETRAIT } as const
const SUITE = { premier: `${RETRAIT}→ `, suivants: `${RETRAIT}  ` } as const

function rendreMotif({ numero, titre, issue, phrase, trouvailles, question }: MotifJuge): string[] {
  const reste = trouvailles.length - MONTREES
  // Les trouvailles se lisent dessous : leur nombre n'apprend rien, une réponse contraire si.
  const dite = trouvailles.length === 0 || (question !== null && question.reponse !== null)
  return [
    `  ${SIGNES[issue]} ${String(numero).padStart(2)}  ${titre}`,
    ...(dite ? replier(phrase, PHRASE) : []),
    ...trouvailles
      .slice(0, MONTREES)
      .flatMap(({ preuve, observe, suite }) => [
        ...replier(`${preuve === null ? '' : `${preuve} : `}${observe}`, PHRASE),
        ...replier(suite, SUITE),
      ]),
    ...(reste > 0 ? [`${RETRAIT}et ${reste} de plus : --json`] : []),
  ]
}

const demande = ({ issue }: MotifJuge): boolean => issue === 'trouve' || issue === 'a-repondre'

/** Les motifs qui demandent quelque chose ; les autres en une ligne par issue. */
export function rendreMotifs({ motifs }: DossierVerifie): string[] {
  const tus = TUS.flatMap(([issue, mot]) => {
    const numeros = motifs.filter((motif) => motif.issue === issue).map(({ numero }) => numero)
    if (numeros.length === 0) return []
    return replier(`${numeros.join(', ')} : ${mot}`, {
      premier: `  ${SIGNES[issue]} `,
      suivants: '    ',
    })
  })
  return [
    '',
    'Les dix-neuf motifs de refus connus (chacun et sa raison : --detail)',
    ...motifs.filter(demande).flatMap(rendreMotif),
    ...tus,
  ]
}

/** Les dix-neuf motifs de refus connus, chacun avec ce qui en est. */
export const rendreMotifsEnDetail = ({ motifs }: DossierVerifie): string[] => [
  '',
  'Les dix-neuf motifs de refus connus',
  ...motifs.flatMap(rendreMotif),
]
