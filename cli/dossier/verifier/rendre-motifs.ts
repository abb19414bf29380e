import type { DossierVerifie, MotifJuge } from '../../../reports/index.ts'

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

function lignes({ numero, titre, issue, phrase, trouvailles }: MotifJuge): string[] {
  const reste = trouvailles.length - MONTREES
  return [
    `  ${SIGNES[issue]} ${String(numero).padStart(2)}  ${titre}`,
    `        ${phrase}`,
    ...trouvailles
      .slice(0, MONTREES)
      .flatMap(({ preuve, observe, suite }) => [
        `        ${preuve === null ? '' : `${preuve} : `}${observe}`,
        `          → ${suite}`,
      ]),
    ...(reste > 0 ? [`        et ${reste} de plus : --json`] : []),
  ]
}

/** Les dix-neuf motifs de refus connus, chacun avec ce qui en est. */
export const rendreMotifs = ({ motifs }: DossierVerifie): string[] => [
  '',
  'Motifs de refus connus',
  ...motifs.flatMap(lignes),
]
