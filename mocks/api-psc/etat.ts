import { creerReserve, type Reserve } from '../psc/etat/reserve.ts'
import { type ReglagesApi, SCHEMA_REGLAGES_API } from './reglages.ts'

/** Un jeton émis par l'API ; la réserve le range sous son empreinte. */
export interface JetonApi {
  genre: 'acces' | 'rafraichissement'
  client: string
  /** Identifiant national du professionnel, `SubjectNameID`. */
  professionnel: string
  sujet: string
  scope: string
  expire: number
  /** Empreinte RFC 8705 du certificat présenté à l'échange. */
  certificat: string
  /** `cnf` tel qu'écrit dans le jeton. */
  liaison: string
  revoque: boolean
}

export interface EtatApi {
  reglages: ReglagesApi
  jetons: Reserve<JetonApi>
  /** Jetons de PSC déjà échangés, par empreinte. */
  echanges: Reserve<true>
  reinitialiser(): void
}

/** Ce que l'API et son serveur d'autorisation gardent, en mémoire. */
export function creerEtatApi(depart: Partial<ReglagesApi> = {}): EtatApi {
  const reglages = () => SCHEMA_REGLAGES_API.parse(depart)
  const etat: EtatApi = {
    reglages: reglages(),
    jetons: creerReserve(),
    echanges: creerReserve(),
    reinitialiser() {
      etat.reglages = reglages()
      etat.jetons.vider()
      etat.echanges.vider()
    },
  }
  return etat
}
