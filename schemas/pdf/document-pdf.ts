import { analyserObjet } from './analyser.ts'
import { decoderFlux, filtresDe } from './decoder-flux.ts'
import { ErreurPdf } from './erreur-pdf.ts'
import { type Budget, creerLexeur, type Lexeur } from './lexeur.ts'
import { LIMITES_PDF, type LimitesPdf } from './limites.ts'
import { lireObjet, type ObjetIndirect } from './lire-objet.ts'
import {
  type Dictionnaire,
  estDictionnaire,
  estFlux,
  estReference,
  type FluxPdf,
  type ObjetPdf,
  VIDE,
} from './objets.ts'
import { lireRenvois, type Renvois } from './renvois.ts'

/** Un PDF ouvert : ses objets se lisent à la demande, jamais deux fois. */
export interface DocumentPdf {
  octets: Buffer
  renvois: Renvois
  catalogue: Dictionnaire
  /** Tous les objets que les renvois citent et qui se lisent. */
  objets: readonly ObjetIndirect[]
  /** Ceux qui ne se lisent pas, et pourquoi. */
  illisibles: readonly { numero: number; raison: string }[]
  /** L'objet au bout des références ; `null` quand il n'y en a pas. */
  resoudre(objet: ObjetPdf | undefined): ObjetPdf
  filtres(flux: FluxPdf): readonly string[]
  /** Les données d'un flux ; `null` quand elles ne se décodent pas ou dépassent la limite. */
  decoder(flux: FluxPdf): Buffer | null
  lexeur(octets: Buffer): Lexeur
}

export type OuverturePdf = { ouvert: true; pdf: DocumentPdf } | { ouvert: false; raison: string }

const RENVOIS_EN_CHAINE = 20

interface Atelier {
  octets: Buffer
  limites: LimitesPdf
  lexeurA(octets: Buffer, position: number): Lexeur
}

/** Les objets qu'un flux d'objets contient, par rang. */
function lireFluxObjets(donnees: Buffer, flux: FluxPdf, { limites, lexeurA }: Atelier) {
  const lire = (cle: string) => flux.dictionnaire.entrees.get(cle)
  const [nombre, premier] = [lire('N'), lire('First')]
  if (typeof nombre !== 'number' || typeof premier !== 'number' || nombre > limites.objets)
    throw new ErreurPdf('flux d’objets illisible', flux.debut)
  const tete = lexeurA(donnees, 0)
  const places = Array.from({ length: nombre }, () => {
    tete.suivant()
    const place = tete.suivant()
    return typeof place === 'number' ? premier + place : premier
  })
  return places.map((place) => analyserObjet(lexeurA(donnees, place), limites.profondeur))
}

function ouvrir(octets: Buffer, limites: LimitesPdf): DocumentPdf {
  const budget: Budget = { jetons: 0 }
  let total = 0
  let enCours = 0
  const lus = new Map<number, ObjetIndirect | null>()
  const raisons = new Map<number, string>()
  const fluxObjets = new Map<number, readonly ObjetPdf[]>()
  const lexeurA = (source: Buffer, position: number) =>
    creerLexeur(source, position, { budget, limites })
  const atelier: Atelier = { octets, limites, lexeurA }
  let renvois: Renvois | null = null

  const decoder = (flux: FluxPdf): Buffer | null => {
    const max = Math.min(limites.flux, limites.total - total)
    const donnees = max > 0 ? decoderFlux(flux, { resoudre, max }) : null
    total += donnees?.length ?? 0
    return donnees
  }
  const longueurDe = (objet: ObjetPdf | undefined): number | null => {
    // Avant que les renvois ne soient lus, une longueur indirecte ne se connaît pas.
    const valeur = renvois === null ? (objet ?? null) : resoudre(objet)
    return typeof valeur === 'number' ? valeur : null
  }
  const lireA = (position: number): ObjetIndirect =>
    lireObjet(octets, {
      lexeur: lexeurA(octets, position),
      profondeur: limites.profondeur,
      longueurDe,
    })
  function lireComprime(numero: number, place: { flux: number; rang: number }): ObjetIndirect {
    const porteur = lire(place.flux)
    if (porteur === null || !estFlux(porteur.valeur)) throw new ErreurPdf('flux d’objets absent', 0)
    let contenus = fluxObjets.get(place.flux)
    if (contenus === undefined) {
      const donnees = decoder(porteur.valeur)
      if (donnees === null) throw new ErreurPdf('flux d’objets illisible', porteur.position)
      contenus = lireFluxObjets(donnees, porteur.valeur, atelier)
      fluxObjets.set(place.flux, contenus)
    }
    const valeur = contenus[place.rang] ?? null
    return { numero, generation: 0, position: porteur.position, forme: true, valeur }
  }
  function lire(numero: number): ObjetIndirect | null {
    const connu = lus.get(numero)
    if (connu !== undefined) return connu
    const entree = renvois?.entrees.get(numero)
    if (entree === undefined || enCours >= RENVOIS_EN_CHAINE) return null
    // Un objet qui se cite lui-même pendant sa lecture n'existe pas encore.
    lus.set(numero, null)
    enCours += 1
    try {
      const lu = 'position' in entree ? lireA(entree.position) : lireComprime(numero, entree)
      if (lu.numero !== numero)
        throw new ErreurPdf(`l’objet ${lu.numero} est à sa place`, lu.position)
      lus.set(numero, lu)
      return lu
    } catch (erreur) {
      if (!(erreur instanceof ErreurPdf)) throw erreur
      raisons.set(numero, erreur.message)
      return null
    } finally {
      enCours -= 1
    }
  }
  function resoudre(objet: ObjetPdf | undefined): ObjetPdf {
    let courant = objet ?? null
    for (let i = 0; i < RENVOIS_EN_CHAINE && estReference(courant); i += 1)
      courant = lire(courant.numero)?.valeur ?? null
    return estReference(courant) ? null : courant
  }

  renvois = lireRenvois({
    octets,
    limites,
    lexeurA: (position) => lexeurA(octets, position),
    fluxA(position) {
      const { valeur } = lireA(position)
      if (!estFlux(valeur)) throw new ErreurPdf('flux de renvois attendu', position)
      return valeur
    },
    decoder,
  })
  const objets = [...renvois.entrees.keys()].flatMap((numero) => lire(numero) ?? [])
  const catalogue = resoudre(renvois.annexe.entrees.get('Root'))
  return {
    octets,
    renvois,
    catalogue: estDictionnaire(catalogue) ? catalogue : VIDE,
    objets,
    illisibles: [...raisons].map(([numero, raison]) => ({ numero, raison })),
    resoudre,
    filtres: (flux) => filtresDe(flux, resoudre),
    decoder,
    lexeur: (source) => lexeurA(source, 0),
  }
}

/**
 * Ouvre un PDF hostile sans rien en exécuter : objets, flux et emboîtements sont bornés. Ne lève pas ; `raison`
 * dit en français pourquoi il ne se lit pas.
 */
export function ouvrirDocumentPdf(
  octets: Uint8Array,
  limites: LimitesPdf = LIMITES_PDF,
): OuverturePdf {
  if (octets.byteLength > limites.octets)
    return { ouvert: false, raison: `le fichier dépasse ${limites.octets / 1024 / 1024} Mio` }
  const tampon = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (!tampon.toString('latin1', 0, 1024).includes('%PDF-'))
    return { ouvert: false, raison: 'l’en-tête %PDF- manque' }
  try {
    return { ouvert: true, pdf: ouvrir(tampon, limites) }
  } catch (erreur) {
    if (erreur instanceof ErreurPdf) return { ouvert: false, raison: erreur.message }
    throw erreur
  }
}
