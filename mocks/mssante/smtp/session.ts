import type { SMTPServerSession } from 'smtp-server'
import type { CertificatPresente } from '../acces/certificat-presente.ts'
import type { Boite } from '../boites/types.ts'
import type { FaitsTls } from '../tls/faits.ts'

/** Ce que le banc retient d'une session SMTP, à côté de ce que la bibliothèque en sait. */
export interface SuiviSmtp {
  tls: FaitsTls | null
  certificat: CertificatPresente | null
  boite: Boite | null
  mecanisme: string | null
  refus: number
  /** La fin de DATA vient d'être acceptée et sa réponse doit se perdre. */
  perdreReponse: boolean
}

/** Le suivi de chaque session, oublié avec elle. */
export function creerSuivis(): (session: SMTPServerSession) => SuiviSmtp {
  const suivis = new WeakMap<SMTPServerSession, SuiviSmtp>()
  return (session) => {
    const connu = suivis.get(session)
    if (connu) return connu
    const neuf: SuiviSmtp = {
      tls: null,
      certificat: null,
      boite: null,
      mecanisme: null,
      refus: 0,
      perdreReponse: false,
    }
    suivis.set(session, neuf)
    return neuf
  }
}

/** Une réponse SMTP de refus ; le code étendu est écrit dans le texte quand il importe. */
export class RefusSmtp extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message: string) {
    super(message)
    this.name = 'RefusSmtp'
    this.responseCode = responseCode
  }
}
