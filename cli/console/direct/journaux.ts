import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import { type Execution, lireExecutions } from '../../../reports/campagne/executions.ts'
import { lireLignes, listerJournaux } from '../../../reports/campagne/lire-evenements.ts'
import type { Evenement } from '../../../reports/campagne/types.ts'

/** Lit les journaux d'une campagne qui joue, sans relire ce qui l'a déjà été. */
export interface LecteurJournaux {
  executions(): readonly Execution[]
}

interface Suivi {
  /** Octets déjà lus, jusqu'au dernier saut de ligne. */
  lus: number
  evenements: Evenement[]
}

/** Ce qui est venu depuis, en lignes entières. */
function lireSuite(fichier: string, lus: number): string {
  const fd = openSync(fichier, 'r')
  try {
    const taille = fstatSync(fd).size
    if (taille <= lus) return ''
    const tampon = Buffer.alloc(taille - lus)
    const obtenus = readSync(fd, tampon, 0, tampon.length, lus)
    const fin = tampon.subarray(0, obtenus).lastIndexOf(0x0a)
    return tampon.subarray(0, fin + 1).toString('utf8')
  } finally {
    closeSync(fd)
  }
}

export function creerLecteurJournaux(dossier: string): LecteurJournaux {
  const suivis = new Map<string, Suivi>()
  const actualiser = (nom: string): readonly Evenement[] => {
    const suivi = suivis.get(nom) ?? { lus: 0, evenements: [] }
    const texte = lireSuite(path.join(dossier, nom), suivi.lus)
    suivi.lus += Buffer.byteLength(texte)
    suivi.evenements.push(...lireLignes(texte, nom))
    suivis.set(nom, suivi)
    return suivi.evenements
  }
  return { executions: () => lireExecutions(listerJournaux(dossier).map(actualiser)) }
}
