import { open } from 'node:fs/promises'
import type { FaitsFichier } from '../../schemas/croises/types.ts'
import { LIMITES_IMAGE } from '../../schemas/images/limites.ts'
import { refuser } from '../../schemas/images/refuser.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDeLecture } from './raison-de-lecture.ts'
import { RECONNAISSEURS } from './reconnaisseurs/index.ts'
import type { FichierTrouve } from './trouver-fichiers.ts'
import type { Atelier, Examen, FichierValide } from './types.ts'

const mo = (octets: number) => Math.ceil(octets / 1024 / 1024)

/** Un fichier trop lourd n'est pas même chargé en mémoire. */
function tropLourd(taille: number): Examen {
  const limite = LIMITES_IMAGE.octets
  const anomalie = refuser('image.taille', {
    lieu: 'document',
    message: `Le fichier pèse ${mo(taille)} Mio ; la limite est de ${mo(limite)} Mio.`,
    remede: 'Numériser à 300 points par pouce, ou ne garder que les pages utiles.',
  })
  return { nature: 'fichier trop lourd', objets: [], anomalies: [anomalie] }
}

async function lireOctets(chemin: string): Promise<Uint8Array | number> {
  try {
    const poignee = await open(chemin)
    try {
      const { size } = await poignee.stat()
      return size > LIMITES_IMAGE.octets ? size : await poignee.readFile()
    } finally {
      await poignee.close()
    }
  } catch (erreur) {
    throw new ErreurSegur(
      'SEGUR-VAL-001',
      { chemin, raison: raisonDeLecture(erreur) },
      { cause: erreur },
    )
  }
}

/** Un fichier jugé, et ce qui s'en compare aux autres. */
export interface FichierJuge {
  valide: FichierValide
  faits: readonly FaitsFichier[]
}

/** Reconnaît un fichier à son contenu et l'examine. Lève SEGUR-VAL-001 quand il ne se lit pas. */
export async function validerFichier(
  { chemin, nomme }: FichierTrouve,
  atelier: Atelier,
): Promise<FichierJuge> {
  const octets = await lireOctets(chemin)
  if (typeof octets === 'number') {
    return { valide: { chemin, nomme, examen: tropLourd(octets) }, faits: [] }
  }
  const reconnaisseur = RECONNAISSEURS.find((candidat) => candidat.reconnait(octets))
  if (reconnaisseur === undefined) return { valide: { chemin, nomme, examen: null }, faits: [] }
  const { faits = [], ...examen } = await reconnaisseur.examiner(octets, atelier)
  const situes = faits.map((fait) => ({
    ...fait,
    lieu: fait.lieu === '' ? chemin : `${chemin}, ${fait.lieu}`,
  }))
  return { valide: { chemin, nomme, examen }, faits: situes }
}
