import { randomInt } from 'node:crypto'
import { lireUn } from '../base/base.ts'
import type { OptionsEspace } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerProxyEsante, type EchecEspace, type Rendu } from './proxy-esante.ts'

/** Où en est l'espace de confiance d'une session du logiciel. */
export type EtatEspace =
  | { genre: 'ferme'; echec: EchecEspace | null }
  /** La personne doit répondre sur son téléphone, qui montre ce nombre. */
  | { genre: 'attente'; nombre: string }
  | { genre: 'ouvert' }

type Tenu =
  | { genre: 'ferme'; echec: EchecEspace | null }
  | { genre: 'attente'; nombre: string; abandon: AbortController }
  | { genre: 'ouvert'; temoin: string }

const FERME: Tenu = { genre: 'ferme', echec: null }
/** Une demande CIBA vit deux minutes ; le proxy répond avant (psc.md §10 [V]). */
const ATTENTE_MS = 130_000

/** Les espaces de confiance ouverts, par session du logiciel ; les témoins restent en mémoire. */
export function creerEspace({ base }: Pick<Noyau, 'base'>, options: OptionsEspace) {
  const proxy = creerProxyEsante(options)
  const tenus = new Map<string, Tenu>()
  const vivante = (empreinte: string) =>
    lireUn(base, 'SELECT 1 AS n FROM session WHERE empreinte = ? AND close = 0', [empreinte]) !==
    null
  const abandonner = (empreinte: string) => {
    const tenu = tenus.get(empreinte)
    if (tenu?.genre === 'attente') tenu.abandon.abort()
    tenus.delete(empreinte)
  }

  return {
    etat(empreinte: string): EtatEspace {
      const tenu = tenus.get(empreinte) ?? FERME
      if (tenu.genre === 'attente') return { genre: 'attente', nombre: tenu.nombre }
      return tenu.genre === 'ouvert' ? { genre: 'ouvert' } : tenu
    },

    /** Envoie la demande et la suit en arrière-plan : la page n'attend pas. */
    ouvrir(empreinte: string, identifiant: string): void {
      // Une session finie toute seule n'a pas prévenu : son témoin ne doit pas rester.
      for (const autre of tenus.keys()) if (!vivante(autre)) abandonner(autre)
      if ((tenus.get(empreinte) ?? FERME).genre !== 'ferme') return
      const abandon = new AbortController()
      const nombre = String(randomInt(100)).padStart(2, '0')
      const attente: Tenu = { genre: 'attente', nombre, abandon }
      tenus.set(empreinte, attente)
      const limite = AbortSignal.any([abandon.signal, AbortSignal.timeout(ATTENTE_MS)])
      void proxy.ouvrir({ identifiant, nombre }, limite).then((rendu) => {
        if (tenus.get(empreinte) === attente) tenus.set(empreinte, conclure(rendu))
        // Abandonnée ici mais acceptée sur le téléphone : rien ne doit rester ouvert.
        else if ('valeur' in rendu) void proxy.fermer(rendu.valeur)
      })
    },

    /** L'identifiant que l'API reconnaît ; une session perdue se referme. */
    async verifier(empreinte: string): Promise<Rendu<string>> {
      const tenu = tenus.get(empreinte)
      if (tenu?.genre !== 'ouvert') return { echec: 'perdue' }
      const rendu = await proxy.verifier(tenu.temoin)
      if ('echec' in rendu && rendu.echec === 'perdue')
        tenus.set(empreinte, { genre: 'ferme', echec: 'perdue' })
      return rendu
    },

    /** Ferme chez le proxy et chez PSC ; faux quand le proxy ne l'a pas confirmé. */
    async fermer(empreinte: string): Promise<boolean> {
      const tenu = tenus.get(empreinte)
      abandonner(empreinte)
      return tenu?.genre === 'ouvert' ? proxy.fermer(tenu.temoin) : true
    },

    /** Remise à neuf ou arrêt : tout s'oublie, sans prévenir personne. */
    abandonner(): void {
      for (const empreinte of [...tenus.keys()]) abandonner(empreinte)
    },
  }
}
export type Espace = ReturnType<typeof creerEspace>

const conclure = (rendu: Rendu<string>): Tenu =>
  'valeur' in rendu
    ? { genre: 'ouvert', temoin: rendu.valeur }
    : { genre: 'ferme', echec: rendu.echec }
