import path from 'node:path'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Contexte } from '../contexte.ts'
import { rendreFragment } from '../rendre.ts'
import { guetter } from './attendre-changement.ts'
import { creerCompositeur } from './composer.tsx'

/** Le navigateur se rebranche de lui-même après une coupure. */
const RETOUR_MS = 2000
/** Un signe de vie traverse les mandataires qui coupent les silences. */
const SIGNE_DE_VIE_MS = 15_000

/**
 * Le direct d'une campagne : à chaque changement, les seules régions dont le contenu a changé pour ce
 * lecteur. Un lecteur qui revient reçoit tout : rien à rattraper, rien à perdre.
 */
export function diffuser(c: Context, contexte: Contexte, id: string): Response {
  return streamSSE(c, async (flux) => {
    const composer = creerCompositeur(contexte, id)
    const guet = guetter()
    guet.ajouter(path.dirname(contexte.lanceur.fichierSuivi(id)))
    flux.onAbort(() => guet.fermer())
    const envoyees = new Map<string, string>()
    let dernier = 0
    try {
      while (!flux.aborted) {
        const composition = composer(null)
        if (composition === null) return
        const { dossier } = composition.lecture.course
        if (dossier !== null) guet.ajouter(dossier)
        const changees: Record<string, string> = {}
        for (const [region, noeud] of composition.regions) {
          const html = await rendreFragment(noeud)
          if (envoyees.get(region) === html) continue
          envoyees.set(region, html)
          changees[region] = html
        }
        if (Object.keys(changees).length > 0 || Date.now() - dernier > SIGNE_DE_VIE_MS) {
          dernier = Date.now()
          await flux.writeSSE({
            event: 'regions',
            data: JSON.stringify(changees),
            retry: RETOUR_MS,
          })
        }
        if (composition.finie) {
          await flux.writeSSE({ event: 'fin', data: '' })
          return
        }
        await guet.attendre()
      }
    } finally {
      guet.fermer()
    }
  })
}
