import { LIEU_INCONNU } from '../cog/cog.ts'
import type { Mutations } from '../mutations/interrupteur.ts'
import type { Identite } from '../patients/identite.ts'
import type { ReponseInsi } from './reponse.ts'
import type { Message } from './soap/enveloppe.ts'
import { requeteTraits } from './soap/requete-traits.ts'

/** Un échange demandé, avec ou sans le lieu de naissance. */
export type Envoyer = (
  message: Omit<Message, 'assertions'>,
  contenu: { avecLieu: boolean },
) => Promise<ReponseInsi>

/**
 * Par les traits : d'abord sans lieu ; si plusieurs identités répondent, une seconde fois avec le
 * lieu, sans le dire à l'utilisateur (ins.md §10.2 [V]). Le lieu inconnu ne part jamais.
 */
export async function chercherParTraits(
  identite: Identite,
  envoyer: Envoyer,
  mutations: Mutations,
): Promise<ReponseInsi> {
  const lieu = mutations.choisir<string | null>(
    'premier-appel-avec-lieu',
    null,
    () => identite.lieuNaissance,
  )
  const premiere = await envoyer(requeteTraits(identite, lieu), { avecLieu: lieu !== null })
  if (premiere.genre !== 'plusieurs' || !lieuEnvoyable(identite.lieuNaissance)) return premiere
  const second = mutations.choisir<string | null>(
    'relance-sans-lieu',
    identite.lieuNaissance,
    () => null,
  )
  return envoyer(requeteTraits(identite, second), { avecLieu: second !== null })
}

/** 99999 est un repli du dossier, pas un lieu qu'INSi connaisse (ins.md §10.2 [I]). */
const lieuEnvoyable = (lieu: string) => lieu !== '' && lieu !== LIEU_INCONNU
