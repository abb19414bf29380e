/** MLLP encadre un message de 0x0B devant, de 0x1C 0x0D derrière. */
const DEBUT = 0x0b
const FIN = 0x1c
const RETOUR = 0x0d

/** Le message encadré, prêt à partir. */
export const encadrer = (texte: string): Buffer =>
  Buffer.concat([Buffer.of(DEBUT), Buffer.from(texte, 'utf8'), Buffer.of(FIN, RETOUR)])

/** Pourquoi des octets ne font pas un message. */
export type DefautBloc = 'hors-bloc' | 'trop-grand'

export interface LecteurBlocs {
  /** Rend les messages entiers que ces octets achèvent, et le premier défaut rencontré. */
  lire(octets: Buffer): { messages: readonly Buffer[]; defaut: DefautBloc | null }
}

/**
 * Lit des blocs que le réseau coupe où il veut. Les octets déjà examinés ne le sont pas de nouveau :
 * un flux versé octet par octet coûte sa longueur, pas son carré.
 */
export function creerLecteurBlocs(tailleMax: number): LecteurBlocs {
  let morceaux: Buffer[] = []
  let taille = 0
  let dedans = false
  let finVue = false

  function garder(octets: Buffer): void {
    if (octets.length === 0) return
    morceaux.push(octets)
    taille += octets.length
  }
  function prendre(): Buffer {
    const message = Buffer.concat(morceaux, taille)
    morceaux = []
    taille = 0
    dedans = false
    finVue = false
    return message
  }

  return {
    lire(octets) {
      const messages: Buffer[] = []
      let depart = 0
      for (let i = 0; i < octets.length; i += 1) {
        const octet = octets[i]
        if (!dedans) {
          if (octet === DEBUT) {
            dedans = true
            depart = i + 1
          } else if (octet !== RETOUR && octet !== 0x0a) return { messages, defaut: 'hors-bloc' }
          continue
        }
        if (octet === DEBUT) return { messages, defaut: 'hors-bloc' }
        if (finVue && octet === RETOUR) {
          garder(octets.subarray(depart, i))
          messages.push(prendre().subarray(0, -1))
          depart = i + 1
          continue
        }
        finVue = octet === FIN
      }
      if (dedans) garder(octets.subarray(depart))
      return { messages, defaut: taille > tailleMax ? 'trop-grand' : null }
    },
  }
}
