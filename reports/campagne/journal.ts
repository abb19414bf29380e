import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs'
import path from 'node:path'
import { enJsonMasque } from '../../schemas/secrets/masquer.ts'
import { traduireErreur } from './erreurs.ts'
import type { Evenement } from './types.ts'

export interface Journal {
  /**
   * Une ligne, un appel d'écriture : un événement est entier dans le fichier, ou absent. Ses secrets
   * sont masqués ici, d'où partent tous les rendus.
   */
  ajouter(evenement: Evenement): void
  fermer(): void
}

export const MOTIF_JOURNAL = /^evenements-\d+\.ndjson$/
export const nomJournal = (poste: number): string => `evenements-${poste}.ndjson`

const SAUT = 0x0a

/** Longueur jusqu'au dernier saut de ligne : ce qui suit est une ligne coupée par un arrêt brutal. */
function longueurEntiere(fd: number): number {
  const tampon = Buffer.alloc(64 * 1024)
  for (let fin = fstatSync(fd).size; fin > 0; ) {
    const debut = Math.max(0, fin - tampon.length)
    const lus = readSync(fd, tampon, 0, fin - debut, debut)
    const saut = tampon.subarray(0, lus).lastIndexOf(SAUT)
    if (saut >= 0) return debut + saut + 1
    fin = debut
  }
  return 0
}

function ouvrirEnAjout(chemin: string): { fd: number; longueur: number } {
  try {
    const fd = openSync(chemin, 'a+')
    const longueur = longueurEntiere(fd)
    if (longueur < fstatSync(fd).size) truncateSync(chemin, longueur)
    return { fd, longueur }
  } catch (erreur) {
    throw traduireErreur(erreur, chemin)
  }
}

function ecrireLigne(fd: number, ligne: Uint8Array): void {
  const ecrits = writeSync(fd, ligne)
  // Disque plein : le système peut n'écrire qu'un bout sans lever d'erreur.
  if (ecrits < ligne.length)
    throw Object.assign(new Error('écriture partielle'), { code: 'ENOSPC' })
}

/** Si même cela échoue, le lecteur ignore une dernière ligne coupée. */
function retirerBout(chemin: string, longueur: number): void {
  try {
    truncateSync(chemin, longueur)
  } catch {
    // L'erreur d'écriture, plus utile, part à la place de celle-ci.
  }
}

/** Ouvre en ajout le journal d'un poste ; à la reprise, une dernière ligne coupée est retirée. */
export function ouvrirJournal(dossier: string, poste: number): Journal {
  const chemin = path.join(dossier, nomJournal(poste))
  let { fd, longueur } = ouvrirEnAjout(chemin)

  return {
    ajouter(evenement) {
      const ligne = Buffer.from(`${enJsonMasque(evenement)}\n`)
      try {
        ecrireLigne(fd, ligne)
        longueur += ligne.length
      } catch (erreur) {
        retirerBout(chemin, longueur)
        throw traduireErreur(erreur, chemin)
      }
    },
    fermer() {
      closeSync(fd)
      fd = -1
    },
  }
}
