import { echec } from './echec.ts'

/** La plus longue ligne réelle tient en quelques kilo-octets. */
const LIGNE_MAX = 64 * 1024

/**
 * Les lignes d'un fichier, par lots de ce qu'un morceau du flux apporte : rien de plus n'est en mémoire. La
 * dernière ligne, quand rien ne la termine, vient seule, avec `entiere` faux.
 */
export async function* lireLignes(
  flux: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ lignes: string[]; octets: number; entiere: boolean }> {
  const decodeur = new TextDecoder('utf-8', { fatal: true })
  let reste = ''
  for await (const morceau of flux) {
    const lignes = (reste + decoder(decodeur, morceau)).split('\n')
    reste = lignes.pop() ?? ''
    if (reste.length > LIGNE_MAX || lignes.some((l) => l.length > LIGNE_MAX))
      throw echec('ligne-longue')
    if (lignes.length > 0) yield { lignes, octets: morceau.length, entiere: true }
  }
  reste += decoder(decodeur)
  if (reste !== '') yield { lignes: [reste], octets: 0, entiere: false }
}

function decoder(decodeur: TextDecoder, morceau?: Uint8Array): string {
  try {
    return morceau ? decodeur.decode(morceau, { stream: true }) : decodeur.decode()
  } catch (cause) {
    throw echec('encodage', '', cause)
  }
}
