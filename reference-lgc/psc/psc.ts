import { lireUn } from '../base/base.ts'
import type { Session } from '../comptes/sessions.ts'
import type { OptionsPsc } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerDemandes } from './acces/demandes.ts'
import { creerClient } from './client/decouvrir.ts'
import { creerAttestes } from './rapprochement/attestes.ts'
import { accesUtile, renouveler } from './session/renouveler.ts'
import { creerSessionsPsc } from './session/sessions.ts'
import { creerSorties } from './session/sorties.ts'
import { creerAttentes } from './telephone/attentes.ts'

/** Ce que les autres chapitres obtiennent de PSC pour agir au nom de l'utilisateur. */
export type AccesPsc =
  | { ouvert: true; jeton: string; identifiant: string }
  | { ouvert: false; raison: 'mot-de-passe' | 'terminee' | 'muet' }

/** Pro Santé Connect tel que ce logiciel le vit ; tout ce qui est secret y reste en mémoire. */
export function creerPsc(noyau: Noyau, options: OptionsPsc) {
  const { horloge, base } = noyau
  const { ouvrirClient, oublier } = creerClient(options, horloge)
  const demandes = creerDemandes(horloge)
  const attestes = creerAttestes(horloge)
  const attentes = creerAttentes()
  const sessions = creerSessionsPsc()
  const sorties = creerSorties(horloge)
  const vivante = (empreinte: string) =>
    lireUn(base, 'SELECT 1 AS n FROM session WHERE empreinte = ? AND close = 0', [empreinte]) !==
    null

  return {
    options,
    ouvrirClient,
    demandes,
    attestes,
    attentes,
    sessions,
    sorties,

    /** L'utilisateur est là : ses jetons se renouvellent sans qu'il attende (EXI PSC 11). */
    entretenir({ empreinte }: Session): void {
      sessions.purger(vivante)
      const session = sessions.lire(empreinte)
      if (session) void renouveler({ noyau, ouvrirClient }, session)
    },

    /** Un jeton d'accès qui sert, renouvelé au besoin ; jamais écrit, jamais montré. */
    async jetonPsc({ empreinte }: Session): Promise<AccesPsc> {
      const session = sessions.lire(empreinte)
      if (!session) return { ouvert: false, raison: 'mot-de-passe' }
      await renouveler({ noyau, ouvrirClient }, session)
      const { jetons, professionnel } = session
      if (!jetons) return { ouvert: false, raison: 'terminee' }
      return accesUtile(jetons, horloge.maintenant())
        ? { ouvert: true, jeton: jetons.acces, identifiant: professionnel.identifiant }
        : { ouvert: false, raison: 'muet' }
    },

    /** Oublie tout ce qui est en cours, sans prévenir PSC : remise à neuf, arrêt. */
    abandonner(): void {
      oublier()
      demandes.oublierTout()
      attestes.oublierTout()
      attentes.toutAbandonner()
      sessions.oublierTout()
      sorties.oublierTout()
    },
  }
}
export type Psc = ReturnType<typeof creerPsc>
