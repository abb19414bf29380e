import { Decrypter, Encrypter } from 'age-encryption'
import { creerIncident } from '../serveur/incident.ts'
import { ecrireTrousseau, genererCle, lireTrousseau, type Trousseau } from './trousseau.ts'

/** Un contenu chiffré, et la clé publique sous laquelle il l'est. */
export interface Chiffre {
  octets: Uint8Array
  destinataire: string
}

/** Chiffre et déchiffre ; la clé est relue à chaque geste et ne reste pas en mémoire. */
export interface Coffre {
  /** Fichier de la clé, hors de la base. */
  readonly chemin: string
  /** Les clés présentes, ou `null` tant qu'aucune copie n'en a eu besoin. */
  trousseau(): Promise<Trousseau | null>
  /** Lève un incident quand la clé de ces copies n'est pas là, ou n'est pas sûre. */
  exigerCle(destinataire: string): Promise<void>
  /** Chiffre sous la clé courante ; la crée si `premiere` : rien n'a encore été chiffré. */
  chiffrer(clair: Uint8Array, premiere: boolean): Promise<Chiffre>
  dechiffrer(chiffre: Uint8Array): Promise<Uint8Array>
  /** Une clé neuve chiffre désormais ; les anciennes restent, pour relire. */
  ajouterCle(): Promise<string>
  /** Ne garde que la clé courante : plus aucune copie ne dépend des autres. */
  retirerAnciennes(): Promise<void>
}

const CLE_ABSENTE =
  'La clé des copies est introuvable : les copies gardées ne peuvent pas être lues. Remettez le fichier de clé à sa place.'

const absente = () => creerIncident('COPIE-CLE-ABSENTE', CLE_ABSENTE)

export async function chiffrerPour(destinataire: string, clair: Uint8Array): Promise<Uint8Array> {
  const chiffreur = new Encrypter()
  chiffreur.addRecipient(destinataire)
  return chiffreur.encrypt(clair)
}

export async function dechiffrerAvec(
  secretes: readonly string[],
  chiffre: Uint8Array,
): Promise<Uint8Array> {
  const dechiffreur = new Decrypter()
  for (const secrete of secretes) dechiffreur.addIdentity(secrete)
  return dechiffreur.decrypt(chiffre)
}

export function creerCoffre(chemin: string, maintenant: () => Date): Coffre {
  const trousseau = () => lireTrousseau(chemin)
  const exiger = async (): Promise<Trousseau> => {
    const cles = await trousseau()
    if (cles === null) throw absente()
    return cles
  }
  const creer = async (): Promise<Trousseau> => {
    const cles: Trousseau = [await genererCle(maintenant())]
    ecrireTrousseau(chemin, cles)
    return cles
  }
  return {
    chemin,
    trousseau,
    async exigerCle(destinataire) {
      const cles = await exiger()
      if (!cles.some(({ publique }) => publique === destinataire)) throw absente()
    },
    async chiffrer(clair, premiere) {
      // Une clé perdue ne se remplace pas en silence : les copies d'avant seraient perdues avec elle.
      const [{ publique }] = (await trousseau()) ?? (premiere ? await creer() : await exiger())
      return { octets: await chiffrerPour(publique, clair), destinataire: publique }
    },
    async dechiffrer(chiffre) {
      const cles = await exiger()
      try {
        return await dechiffrerAvec(
          cles.map(({ secrete }) => secrete),
          chiffre,
        )
      } catch (cause) {
        throw creerIncident(
          'COPIE-ILLISIBLE',
          'Cette copie ne se déchiffre pas avec la clé présente.',
          cause,
        )
      }
    },
    async ajouterCle() {
      const neuve = await genererCle(maintenant())
      ecrireTrousseau(chemin, [neuve, ...((await trousseau()) ?? [])])
      return neuve.publique
    },
    async retirerAnciennes() {
      const [courante] = await exiger()
      ecrireTrousseau(chemin, [courante])
    },
  }
}
