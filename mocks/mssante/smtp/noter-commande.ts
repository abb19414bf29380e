import type { SMTPServerSession } from 'smtp-server'
import { consigner } from '../consigner.ts'
import type { EnvMss } from '../env.ts'
import { creerEcart } from '../regles/ecart.ts'
import type { Connexion } from './serveur-du-banc.ts'
import type { SuiviSmtp } from './session.ts'

/** Écrit au journal une commande SMTP et son code ; 0 : la connexion s'est coupée. */
export function noterCommande(
  env: EnvMss,
  {
    suivi,
    verbe,
    code,
    adresse,
    ...lien
  }: { suivi: SuiviSmtp; verbe: string; code: number; adresse?: string } & (
    | { session: SMTPServerSession }
    | { connexion: Connexion }
  ),
): void {
  const session = 'session' in lien ? lien.session : lien.connexion.session
  const enClair = code === 530 && !suivi.tls
  consigner(env.journal, {
    protocole: 'SMTP',
    operation: `smtp.${verbe}`,
    connexion: session.id,
    boite: suivi.boite?.adresse,
    demande: adresse === undefined ? verbe : `${verbe} <${adresse}>`,
    reponse: code === 0 ? 'connexion coupée' : String(code),
    statut: code,
    code: code >= 400 ? String(code) : null,
    resultat: code === 0 ? 'faute' : code >= 400 ? 'refus' : 'ok',
    ecarts: enClair
      ? [
          creerEcart('tls', 'Envoi demandé avant TLS.', {
            source: 'mssante.md §3, CONF.05',
            marque: 'V',
          }),
        ]
      : [],
    details: suivi.mecanisme === null ? {} : { mecanisme: suivi.mecanisme },
  })
}
