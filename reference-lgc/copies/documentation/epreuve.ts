import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { chiffrerPour, dechiffrerAvec } from '../coffre.ts'

/** Ce que le chiffrement fait vraiment, vu sur un texte d'essai au moment où la page est établie. */
export interface Epreuve {
  /** Première ligne du contenu chiffré. */
  format: string
  /** Ce qui enveloppe la clé de copie : « X25519 ». */
  enveloppe: string
  /** Aucun morceau du texte d'essai ne se retrouve dans le contenu chiffré. */
  illisible: boolean
  /** Une autre clé ne le déchiffre pas. */
  refuseAutreCle: boolean
  /** La bonne clé rend le texte d'essai. */
  rendu: boolean
}

/** Éprouve le chiffrement avec une clé jetable : la documentation dit ce qui a été vu. */
export async function eprouver(): Promise<Epreuve> {
  const [bonne, autre] = [await generateX25519Identity(), await generateX25519Identity()]
  const essai = randomBytes(256)
  const chiffre = await chiffrerPour(await identityToRecipient(bonne), essai)
  const [format = '', stance = ''] = Buffer.from(chiffre).toString('latin1').split('\n', 2)
  return {
    format,
    enveloppe: /^-> (\S+)/.exec(stance)?.[1] ?? 'inconnue',
    illisible: !Buffer.from(chiffre).includes(essai.subarray(0, 32)),
    refuseAutreCle: await dechiffrerAvec([autre], chiffre).then(
      () => false,
      () => true,
    ),
    rendu: essai.equals(await dechiffrerAvec([bonne], chiffre)),
  }
}
