import type { ReglagesPsc } from '../reglages.ts'
import { SCHEMA_REGLAGES } from '../reglages.ts'
import { creerReserve, type Reserve } from './reserve.ts'
import { creerSessions, type Sessions } from './sessions.ts'
import type { CodeEmis, DemandeEcps, JetonEmis, PageOuverte } from './types.ts'

export interface EtatPsc {
  reglages: ReglagesPsc
  sessions: Sessions
  /** Par identifiant caché dans la page. */
  pages: Reserve<PageOuverte>
  /** Par empreinte du code. */
  codes: Reserve<CodeEmis>
  /** Par empreinte du jeton. */
  jetons: Reserve<JetonEmis>
  /** Par `auth_req_id` : il n'est montré qu'au client. */
  ecps: Reserve<DemandeEcps>
  /** `state` et `nonce` déjà reçus, par empreinte : chacun ne sert qu'une fois. */
  hasards: Reserve<true>
  reinitialiser(): void
}

/** Tout ce que le fournisseur garde, en mémoire ; `secondes` est l'heure du banc. */
export function creerEtat(secondes: () => number, depart: Partial<ReglagesPsc>): EtatPsc {
  const reglages = () => SCHEMA_REGLAGES.parse(depart)
  const etat: EtatPsc = {
    reglages: reglages(),
    sessions: creerSessions(secondes, () => etat.reglages),
    pages: creerReserve(),
    codes: creerReserve(),
    jetons: creerReserve(),
    ecps: creerReserve(),
    hasards: creerReserve(),
    reinitialiser() {
      etat.reglages = reglages()
      const reserves = [etat.sessions, etat.pages, etat.codes, etat.jetons, etat.ecps, etat.hasards]
      for (const reserve of reserves) reserve.vider()
    },
  }
  return etat
}
