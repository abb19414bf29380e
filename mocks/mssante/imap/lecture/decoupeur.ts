/** Un morceau d'une commande : du texte de ligne, ou un littéral. */
export type Morceau = string | Buffer

/** Ce qui sort du flux d'un client IMAP. */
export type EvenementImap =
  | { genre: 'commande'; morceaux: readonly Morceau[] }
  /** Un littéral synchronisé attend l'accord du serveur (RFC 3501 §4.3). */
  | { genre: 'accord' }
  | { genre: 'litteral-trop-grand'; debut: string }
  | { genre: 'ligne-trop-longue' }

export interface LimitesLecture {
  ligne: number
  litteral: number
}

export interface DecoupeurImap {
  ajouter(octets: Buffer): void
  /** Le prochain événement, ou `null` quand il faut attendre d'autres octets. */
  suivant(limites: LimitesLecture): EvenementImap | null
  /** Oublie tout : des octets en clair reçus après STARTTLS ne doivent jamais servir. */
  vider(): void
}

const LF = 0x0a
const LITTERAL = /\{(\d{1,10})(\+?)\}$/
/** Tous les littéraux d'une commande, ensemble. */
const LITTERAUX_MAX = 1_000

/** Découpe un flux IMAP en commandes, littéraux compris, quelle que soit la coupe du réseau. */
export function creerDecoupeurImap(): DecoupeurImap {
  let attente: Buffer[] = []
  let recus = 0
  let morceaux: Morceau[] = []
  let lu = 0
  let reste = 0
  let aJeter = 0
  // La fin de ligne qui suit un littéral refusé appartient encore à sa commande.
  let ligneAJeter = false

  const tout = (): Buffer => {
    if (attente.length !== 1) attente = [Buffer.concat(attente)]
    return attente[0] ?? Buffer.alloc(0)
  }
  const prendre = (nombre: number): Buffer => {
    const octets = tout()
    attente = [octets.subarray(nombre)]
    recus -= nombre
    return octets.subarray(0, nombre)
  }
  const recommencer = () => {
    morceaux = []
    lu = 0
  }
  const finir = (): EvenementImap => {
    const commande = morceaux
    recommencer()
    return { genre: 'commande', morceaux: commande }
  }

  /** Une ligne lue annonce un littéral, ou finit la commande. */
  function apresLigne(ligne: string, { litteral: max }: LimitesLecture): EvenementImap | null {
    const annonce = LITTERAL.exec(ligne)
    if (!annonce) {
      morceaux.push(ligne)
      return finir()
    }
    const [marque, chiffres = '', plus] = annonce
    const taille = Number(chiffres)
    lu += taille
    morceaux.push(ligne.slice(0, -marque.length))
    if (lu > max || morceaux.length > LITTERAUX_MAX) {
      const debut = typeof morceaux[0] === 'string' ? morceaux[0] : ''
      recommencer()
      if (plus) {
        aJeter = taille
        ligneAJeter = true
      }
      return { genre: 'litteral-trop-grand', debut }
    }
    reste = taille
    if (taille === 0) morceaux.push(Buffer.alloc(0))
    return plus ? null : { genre: 'accord' }
  }

  return {
    ajouter(octets) {
      attente.push(octets)
      recus += octets.length
    },
    suivant(limites) {
      for (;;) {
        if (aJeter > 0) {
          const jetes = Math.min(aJeter, recus)
          prendre(jetes)
          aJeter -= jetes
          if (aJeter > 0) return null
        }
        if (reste > 0) {
          if (recus < reste) return null
          morceaux.push(Buffer.from(prendre(reste)))
          reste = 0
        }
        const fin = tout().indexOf(LF)
        if (fin > limites.ligne || (fin < 0 && recus > limites.ligne))
          return { genre: 'ligne-trop-longue' }
        if (fin < 0) return null
        const ligne = prendre(fin + 1)
          .toString('utf8')
          .replace(/\r?\n$/, '')
        if (ligneAJeter) {
          ligneAJeter = false
          continue
        }
        const evenement = apresLigne(ligne, limites)
        if (evenement) return evenement
      }
    },
    vider() {
      attente = []
      recus = 0
      reste = 0
      aJeter = 0
      ligneAJeter = false
      recommencer()
    },
  }
}
