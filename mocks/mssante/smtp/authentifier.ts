import type {
  SMTPServerAuthentication,
  SMTPServerAuthenticationResponse,
  SMTPServerSession,
} from 'smtp-server'
import { empreinteJeton } from '../acces/jeton-presente.ts'
import type { Ouverture } from '../acces/ouvrir-boite.ts'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import { RefusSmtp, type SuiviSmtp } from './session.ts'

const REFUS_MAX = 3

function panneAuth(env: EnvMss, adresse: string): Ouverture | null {
  const panne = env.pannes.prendre(
    { endpoint: 'smtp', etape: 'AUTH', boite: adresse },
    'auth-unavailable',
    'auth-refuse-next',
  )
  if (!panne) return null
  const indisponible = panne.mode === 'auth-unavailable'
  return {
    refus: {
      statut: indisponible ? '503' : '401',
      codeImap: indisponible ? 'UNAVAILABLE' : 'AUTHENTICATIONFAILED',
      codeSmtp: indisponible ? 454 : 535,
      texte: indisponible ? 'Pro Sante Connect injoignable' : 'jeton refuse',
    },
  }
}

/** Ouvre la boîte d'une session SMTP et l'écrit au journal (mssante.md §4). */
export async function authentifier(
  env: EnvMss,
  {
    auth,
    session,
    suivi,
  }: { auth: SMTPServerAuthentication; session: SMTPServerSession; suivi: SuiviSmtp },
): Promise<SMTPServerAuthenticationResponse> {
  const adresse = auth.username ?? ''
  const sansCertificat = !suivi.certificat || suivi.certificat.defaut !== null
  if (env.reglages().exigerCertificat && sansCertificat)
    throw new RefusSmtp(535, '5.7.8 certificat de client exige')
  const jeton = auth.method === 'XOAUTH2' ? (auth.accessToken ?? '') : null
  const ouverture =
    panneAuth(env, adresse) ??
    (jeton === null
      ? env.acces.parCertificat(adresse, suivi.certificat)
      : await env.acces.parJeton(adresse, jeton))
  const refus = 'refus' in ouverture ? ouverture.refus : null
  const code = refus?.codeSmtp ?? 235
  const texte = refus ? refus.texte : 'connecte'
  consigner(env.journal, {
    protocole: 'SMTP',
    operation: 'smtp.AUTH',
    connexion: session.id,
    boite: adresse,
    demande: `AUTH ${auth.method}`,
    reponse: `${code} ${texte}`,
    statut: code,
    code: refus ? String(code) : null,
    resultat: refus ? 'refus' : 'ok',
    tls: suivi.tls,
    details: {
      mecanisme: auth.method,
      ...(jeton === null ? {} : { jeton: empreinteJeton(jeton) }),
    },
  })
  if (!('refus' in ouverture)) {
    suivi.boite = ouverture.boite
    suivi.mecanisme = auth.method
    return { user: ouverture.boite.adresse }
  }
  suivi.refus += 1
  if (suivi.refus >= REFUS_MAX) throw new RefusSmtp(421, '4.7.0 trop de refus')
  if (code === 454) throw new RefusSmtp(454, '4.7.0 Pro Sante Connect injoignable')
  if (jeton === null) throw new RefusSmtp(535, `5.7.8 ${texte}`)
  // Le client lit pourquoi en JSON, répond une ligne vide, puis reçoit 535 (mssante.md §4 [I]).
  return { data: { status: ouverture.refus.statut, schemes: 'bearer', scope: 'openid scope_all' } }
}
