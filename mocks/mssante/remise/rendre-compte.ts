import { DOMAINES, domaineDe } from '../boites/operateurs.ts'
import type { EnvMss } from '../env.ts'
import { lireEntetes, valeurDe } from '../mime/entetes.ts'
import { entetesAjoutes } from './entetes-ajoutes.ts'
import { type MotifEchec, TROP_GRAND } from './motif-echec.ts'
import { composerRapportRemise } from './rapport-remise.ts'
import type { DestinataireEnveloppe, Enveloppe } from './types.ts'

/** Vrai quand l'expéditeur attend ce rapport (RFC 3461 §4.1, MSS.16 [C] pour Return-Receipt-To). */
function attendu(
  { notifier }: DestinataireEnveloppe,
  motif: MotifEchec | null,
  octets: Buffer,
): boolean {
  if (notifier.includes('NEVER')) return false
  if (motif) return notifier.length === 0 || notifier.includes('FAILURE')
  if (notifier.length > 0) return notifier.includes('SUCCESS')
  return valeurDe(lireEntetes(octets, 0, octets.length).entetes, 'return-receipt-to') !== null
}

/** Dépose un message de l'opérateur ou d'un robot, chemin de retour vide (RFC 5321 §4.5.5). */
export function deposerDuSysteme(env: EnvMss, adresse: string, octets: Buffer): void {
  const boite = env.boites.parAdresse(adresse)
  if (!boite) return
  const ajoutes = entetesAjoutes({
    expediteur: '',
    destinataire: adresse,
    serveur: env.nom,
    client: env.nom,
    file: 'SYSTEME',
    suite: 'interne',
    maintenant: env.horloge.maintenant(),
  })
  env.depot.deposer(boite, Buffer.concat([ajoutes, octets]))
}

/** Rend compte à l'expéditeur de ce qui est arrivé à un destinataire ; jamais à un chemin vide. */
export async function rendreCompte(
  env: EnvMss,
  compte: {
    enveloppe: Enveloppe
    octets: Buffer
    destinataire: DestinataireEnveloppe
    motif: MotifEchec | null
  },
): Promise<void> {
  const { enveloppe, octets, destinataire, motif } = compte
  // Répondre à un rapport ferait une boucle (RFC 3464 §1.1).
  if (enveloppe.expediteur === '' || !attendu(destinataire, motif, octets)) return
  const citoyen = domaineDe(destinataire.adresse) === DOMAINES.patient && motif !== TROP_GRAND
  const objetEchec = citoyen ? 'Message non distribué' : 'Undelivered Mail Returned to Sender'
  const rapport = await composerRapportRemise(env, { ...compte, objetEchec })
  deposerDuSysteme(env, enveloppe.expediteur, rapport)
}
