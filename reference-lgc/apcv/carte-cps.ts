import { X509Certificate } from 'node:crypto'
import type { Compte } from '../comptes/compte.ts'
import { identifierAppelant, lirePem } from '../insi/appelant.ts'
import type { OptionsApcv } from '../options.ts'
import { creerIncident } from '../serveur/incident.ts'

/** Pourquoi ce compte ne peut pas lire d'appli carte Vitale, ou `null`. */
export function empechementLecture(compte: Compte): string | null {
  if (!compte.identifiantNational)
    return "Votre compte n'a pas d'identifiant national de professionnel : demandez à un médecin de lire l'appli."
  if (!compte.identifiantFacturation)
    return "Votre compte n'a pas d'identifiant de facturation : le service de l'appli carte Vitale l'exige."
  return null
}

/** Le professionnel signe avec sa carte ; celle d'un confrère restée dans le lecteur ne vaut pas. */
export function signerAvecLaCarte(
  { certificat, cle }: OptionsApcv,
  compte: Compte,
  temps: Date,
): { emetteur: string; assertion: string } {
  const empechement = empechementLecture(compte)
  if (empechement) throw creerIncident('appelant-non-identifie', empechement)
  // Le nom d'une carte a plusieurs valeurs sur un même rang : l'objet les sépare, le texte non.
  const porteur = new X509Certificate(lirePem(certificat)).toLegacyObject().subject.CN
  if (porteur !== compte.identifiantNational)
    throw creerIncident(
      'carte-autre',
      "La carte CPS du poste est celle d'un autre professionnel. Insérez la vôtre.",
    )
  const acces = { authentification: 'assertion', certificat, cle } as const
  const { emetteur, assertion } = identifierAppelant(acces, compte, temps)
  return { emetteur, assertion: assertion ?? '' }
}
