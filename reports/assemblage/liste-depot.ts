import { dateHeure } from '../campagne/dates.ts'
import { LIBELLES_TYPE_PREUVE } from '../libelles.ts'
import { nettoyer } from '../typographie.ts'
import type { Piece } from './types.ts'

export const COLONNES_DEPOT = [
  'Chapitre',
  'Ordre',
  'N° preuve',
  'Fichier à déposer',
  'Taille (octets)',
  'SHA-256',
  'Type demandé',
  'Type du fichier',
  'N° exigence',
  'N° scénario',
  'Preuve',
  'Prise le (heure de Paris)',
  'Version du logiciel',
] as const

/** Ce qu'il faut mettre dans chaque emplacement, une valeur par colonne. */
export function ligneDepot({ chapitre, ordre, preuve, chemin, ...fichier }: Piece): string[] {
  return [
    chapitre,
    String(ordre),
    preuve.preuve,
    chemin,
    String(fichier.taille),
    fichier.sha256,
    LIBELLES_TYPE_PREUVE[preuve.catalogue.type],
    fichier.type,
    preuve.exigence,
    preuve.scenario,
    preuve.description,
    preuve.date === null ? '' : dateHeure(preuve.date),
    preuve.versionLgc ?? '',
  ]
}

/** Guillemets doublés ; une apostrophe devant ce qu'un tableur prendrait pour une formule. */
function cellule(brut: string): string {
  const texte = nettoyer(brut).replace(/\s+/g, ' ').trim()
  const sure = /^[=+\-@\t]/.test(texte) ? `'${texte}` : texte
  return /[";\n]/.test(sure) ? `"${sure.replaceAll('"', '""')}"` : sure
}

/** La liste de dépôt d'un chapitre : CSV en UTF-8, point-virgule, tel que les tableurs français l'ouvrent. */
export function composerListe(pieces: readonly Piece[], bandeau: string | null): string {
  const lignes = [
    ...(bandeau === null ? [] : [[bandeau]]),
    [...COLONNES_DEPOT],
    ...pieces.map(ligneDepot),
  ]
  return `\ufeff${lignes.map((ligne) => ligne.map(cellule).join(';')).join('\r\n')}\r\n`
}
