import type { Cell, SheetData } from 'write-excel-file/node'
import type { Exigence, Referentiel, Scenario } from '../../rem/index.ts'

const PREUVES_MAX = 10
const CELLULE_MAX = 32_767

const ENTETES = [
  'Exigence conditionnelle OUI/NON',
  'Profil',
  'ID Section',
  'Section',
  'Bloc',
  'Fonction',
  "Nature de l'exigence",
  'N° exigence',
  "Énoncé de l'exigence (DOIT) ou de la préconisation (PEUT)",
  'N° scénario',
  'Scénario de conformité',
] as const

const entetes = (): readonly string[] => [
  ...ENTETES,
  ...Array.from({ length: PREUVES_MAX }, (_, rang) => [
    `N° preuve ${rang + 1}`,
    `Preuve ${rang + 1}`,
  ]).flat(),
]

/** Texte au format « @ » : un tableur n’y voit jamais une formule, une date ni un nombre. */
const texte = (valeur: string): Cell =>
  valeur === ''
    ? null
    : { type: String, value: valeur.slice(0, CELLULE_MAX), format: '@', wrap: true }

function ligne(
  referentiel: Referentiel,
  exigence: Exigence,
  scenario: Scenario | null,
): readonly Cell[] {
  const chapitre = referentiel.chapitres.find(({ code }) => code === exigence.chapitre)
  const preuves = (scenario?.preuves ?? []).slice(0, PREUVES_MAX)
  return [
    exigence.nature === 'conditionnelle' ? 'OUI' : 'NON',
    exigence.profils.join('\n'),
    exigence.chapitre,
    chapitre?.libelle ?? '',
    '',
    exigence.fonction,
    exigence.nature === 'preconisation' ? 'PRECONISATION' : 'EXIGENCE',
    exigence.id,
    exigence.enonce,
    scenario?.id ?? '',
    scenario === null ? '' : (scenario.texteOfficiel ?? scenario.objectif),
    ...preuves.flatMap(({ id, description }) => [id, description]),
  ].map(texte)
}

/** La feuille « Exigences » d’un référentiel, dans la disposition A des fichiers publiés (colonnes-rem.yaml). */
export function composerFeuille(referentiel: Referentiel): SheetData {
  const lignes = referentiel.exigences.flatMap((exigence) =>
    exigence.scenarios.length === 0
      ? [ligne(referentiel, exigence, null)]
      : exigence.scenarios.map((scenario) => ligne(referentiel, exigence, scenario)),
  )
  return [
    entetes().map((titre): Cell => ({ type: String, value: titre, fontWeight: 'bold' })),
    ...lignes.map((l) => [...l]),
  ]
}

/** Ce que le classeur n’est pas, en première feuille. */
export function composerAvertissement({ rem, revision, statut, importe }: Referentiel): SheetData {
  const phrases = [
    `${rem}, révision ${revision} du catalogue du banc`,
    `Statut : ${statut}`,
    importe === null
      ? 'Ce classeur n’est pas le fichier officiel : c’est une reconstitution, dans nos mots, à la même disposition.'
      : 'Ce classeur n’est pas le fichier officiel : c’est ce que le banc en a lu.',
    'Ne le transmettez pas comme un REM.',
  ]
  return phrases.map((phrase) => [{ type: String, value: phrase, wrap: true }])
}
