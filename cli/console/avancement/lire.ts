import type { Contexte } from '../contexte.ts'
import { empreinteEtat } from '../lecture/empreinte-etat.ts'
import { creerMemoire } from '../lecture/memoire.ts'
import { type Avancement, mesurerAvancement } from './mesurer.ts'
import { type ReleveCampagne, releverCampagne } from './releve.ts'

/** Au-delà, une campagne est trop ancienne pour dire où l'on en est. */
const CAMPAGNES_MAX = 60

/**
 * Lit où en est la candidature : les campagnes du même référentiel et du même produit, sans défaut
 * volontaire, des plus récentes aux plus anciennes.
 */
export function creerLecteurAvancement(contexte: Contexte): () => Avancement {
  const memoire = creerMemoire<ReleveCampagne>(CAMPAGNES_MAX)
  const { campagnes, config } = contexte
  const compte = (nom: string): boolean => {
    const { campagne } = campagnes.fiche(nom)
    return (
      campagne.rem.code === contexte.referentiel().code &&
      campagne.produit === config.produit.nom &&
      campagne.mutations.length === 0
    )
  }
  return () => {
    const retenues = campagnes.noms().filter(compte).slice(0, CAMPAGNES_MAX)
    const releves = retenues.map((nom) =>
      memoire.lire(nom, empreinteEtat(campagnes.dossier(nom)) ?? '', () =>
        releverCampagne(campagnes, nom),
      ),
    )
    return mesurerAvancement(contexte, releves)
  }
}
