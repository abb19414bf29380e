import { texteRemede } from '../ligne/afficher-erreur.ts'
import { raisonDe } from '../ligne/raison.ts'
import { reconnaitre } from '../ligne/reconnaitre.ts'
import type { ValeurOption } from '../verbe.ts'
import { ouvrirSuivi, SANS_SUIVI, type Suivi } from './suivi.ts'

const maintenant = () => new Date().toISOString()

async function noterRefus(suivi: Suivi, erreur: unknown): Promise<void> {
  const connue = await reconnaitre(erreur)
  suivi.noter({
    genre: 'refus',
    code: connue?.code ?? 'SEGUR-BANC-001',
    message: connue?.message ?? raisonDe(erreur),
    remede: connue === null ? '' : texteRemede(connue),
    details: [...(connue?.details ?? [])],
  })
}

/** Ouvre le suivi demandé, y dit le départ, puis la fin ou le refus ; l'erreur continue sa route. */
export async function suivreCommande(
  fichier: ValeurOption,
  jouer: (suivi: Suivi) => Promise<number>,
): Promise<number> {
  if (typeof fichier !== 'string') return jouer(SANS_SUIVI)
  const suivi = ouvrirSuivi(fichier)
  suivi.noter({ genre: 'preparation', pid: process.pid, date: maintenant() })
  try {
    const code = await jouer(suivi)
    suivi.noter({ genre: 'fin', code, date: maintenant() })
    return code
  } catch (erreur) {
    await noterRefus(suivi, erreur)
    throw erreur
  } finally {
    suivi.fermer()
  }
}
