import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Cellule, Feuille, FichierOfficiel } from './types.ts'

const CATALOGUE = fileURLToPath(new URL('../essais/import', import.meta.url))

/** Les entêtes de la disposition A, deux couples de preuves. */
export const ENTETES_A = [
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
  'N° preuve 1',
  'Preuve 1',
  'N° preuve 2',
  'Preuve 2',
] as const

/** Une ligne de disposition A ; ce qui n'est pas dit est vide, sauf la section. */
export interface LigneA {
  id?: string
  enonce?: string
  scenario?: string
  texte?: string
  preuves?: readonly (readonly [string | null, string | null])[]
  profil?: string
  nature?: string
  conditionnelle?: string
  section?: readonly [string, string]
  fonction?: string
}

/** Les cellules d'une ligne de disposition A. */
export function ligneA(ligne: LigneA): readonly Cellule[] {
  const [premiere, seconde] = ligne.preuves ?? []
  return [
    ligne.conditionnelle ?? 'NON',
    ligne.profil ?? 'Général',
    ligne.section?.[0] ?? 'INS',
    ligne.section?.[1] ?? 'Identité',
    null,
    ligne.fonction ?? 'Champs',
    ligne.nature ?? 'EXIGENCE',
    ligne.id ?? null,
    ligne.enonce ?? null,
    ligne.scenario ?? null,
    ligne.texte ?? null,
    ...(premiere ?? [null, null]),
    ...(seconde ?? [null, null]),
  ]
}

/** Une feuille visible, telle que le lecteur de classeur la rend. */
export function feuille(
  rangees: readonly (readonly Cellule[])[],
  precise: Partial<Feuille> = {},
): Feuille {
  return { nom: 'Exigences', visible: true, rangees, remarques: [], ...precise }
}

/** Un fichier de disposition A ; l'empreinte suit le contenu. */
export function fichierA(lignes: readonly LigneA[], nom = 'REM-ABC-DEF-Va1.xlsx'): FichierOfficiel {
  const feuilles = [feuille([ENTETES_A, ...lignes.map(ligneA)])]
  const somme = [...JSON.stringify(feuilles)].reduce((s, c) => (s * 31 + c.charCodeAt(0)) >>> 0, 7)
  return { nom, sha256: somme.toString(16).padStart(64, '0'), feuilles }
}

/** Une copie du petit catalogue d'essai, où l'on peut écrire. */
export function copierCatalogue(): string {
  const dossier = mkdtempSync(path.join(tmpdir(), 'rem-import-'))
  cpSync(CATALOGUE, dossier, { recursive: true })
  return dossier
}

/** Le fichier qui redit tout le catalogue d'essai, numéros compris. */
export const FIDELE: readonly LigneA[] = [
  {
    id: 'INS.01',
    enonce: 'La fiche du patient porte les dix champs d’identité du guide.',
    scenario: 'INS.01.01',
    texte: 'Les dix champs existent',
    preuves: [
      ['INS.01.01.01', 'Écran de la fiche'],
      ['INS.01.01.02', 'Message reçu'],
    ],
  },
  {
    id: 'INS.01',
    scenario: 'INS.01.02',
    texte: 'Les champs se règlent',
    preuves: [['INS.01.02.01', 'Écran des réglages']],
  },
  { id: 'INS.02', enonce: 'La fiche du patient affiche les quatre champs obligatoires.' },
  {
    id: 'INS.03',
    enonce:
      'Chaque accès à l’identité du patient laisse une trace horodatée dans le journal du logiciel.',
    fonction: 'Traces',
    scenario: 'INS.03.01',
    texte: 'Un accès laisse une trace',
    preuves: [
      ['INS.03.01.01', 'Ligne du journal'],
      ['INS.03.01.02', 'Filtre du journal'],
    ],
  },
]
