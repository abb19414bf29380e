import { parse } from 'csv-parse/sync'
import { motsDe } from '../recherche/mots.ts'
import { FichierRefuse } from './lu.ts'

/**
 * Un tableau en texte, colonnes nommées en première ligne. Les noms admis sont les nôtres et ceux de
 * LOINC : la forme des tableaux de la CISP-2, de la CCAM et de l'ATC n'est pas vérifiée.
 */
const COLONNES = {
  code: [
    'code',
    'loinc num',
    'code loinc',
    'code atc',
    'atc code',
    'code ccam',
    'code cim',
    'acte',
  ],
  libelle: [
    ...['libelle', 'libelle long', 'libelle francais', 'label', 'display', 'designation'],
    ...['long common name', 'atc name', 'nom', 'title'],
  ],
  parent: ['parent', 'code parent', 'code pere', 'pere', 'superclass'],
} as const

const SEPARATEURS = [';', '\t', ',', '|'] as const

const nommer = (titre: string): string => motsDe(titre).join(' ')

/** Le séparateur qui découpe le plus l'en-tête. */
function separateurDe(entete: string): string {
  const compter = (signe: string) => entete.split(signe).length
  return SEPARATEURS.reduce((a, b) => (compter(b) > compter(a) ? b : a))
}

const place = (titres: readonly string[], noms: readonly string[]): number =>
  noms.map((nom) => titres.indexOf(nom)).find((rang) => rang >= 0) ?? -1

export function lireTableau(texte: string): { code: string; libelle: string; parent?: string }[] {
  const [entete = ''] = texte.split(/\r?\n/, 1)
  const titres = entete
    .split(separateurDe(entete))
    .map((titre) => nommer(titre.replace(/^\uFEFF?"?|"$/g, '')))
  const [code, libelle, parent] = [
    place(titres, COLONNES.code),
    place(titres, COLONNES.libelle),
    place(titres, COLONNES.parent),
  ]
  if (code < 0 || libelle < 0)
    throw new FichierRefuse(
      'Aucune colonne « code » et « libellé » en première ligne : ajoutez ces titres, ou donnez le fichier ClaML, le LIBCIM10MULTI.TXT de l’ATIH ou le CIS_bdpm.txt de la BDPM.',
    )
  try {
    const lignes: string[][] = parse(texte, {
      ...{ bom: true, delimiter: separateurDe(entete), from_line: 2 },
      ...{ relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
    })
    return lignes.map((ligne) => ({
      code: ligne[code] ?? '',
      libelle: ligne[libelle] ?? '',
      ...(parent < 0 ? {} : { parent: ligne[parent] ?? '' }),
    }))
  } catch {
    throw new FichierRefuse('Ce tableau ne se lit pas : un guillemet n’est pas refermé.')
  }
}
