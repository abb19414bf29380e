import { lireObjet } from '../../campagne/lire-objet.ts'
import type { EvenementEtape, FichierPris } from '../../campagne/types.ts'
import { etapesCommunes } from '../apparier.ts'
import type { Passage } from '../contexte.ts'
import { type Contenu, mettreEnRegard } from '../mettre-en-regard.ts'
import { normaliser } from '../textes/normaliser.ts'
import type { EcartTexte } from '../types.ts'
import { lireTexteDocument } from './lire-texte.ts'

interface Remis {
  famille: string
  fichier: FichierPris
}

/** Les documents de chaque étape, et les fichiers remis tels quels pour une preuve. */
function lister({ execution }: Passage, etapes: readonly EvenementEtape[]): Remis[] {
  const produits = etapes.flatMap(({ documents }) =>
    documents.map((fichier) => ({ famille: `Document produit, ${fichier.type}`, fichier })),
  )
  const remis = execution.preuves.flatMap(({ preuve, fichiers }) =>
    fichiers.map((fichier) => ({ famille: `Preuve ${preuve}, ${fichier.type}`, fichier })),
  )
  return [...produits, ...remis]
}

// Deux films ne se comparent pas : les écrans des mêmes étapes l'ont déjà été.
const estFilm = ({ type }: FichierPris) => type.startsWith('video/')

async function lire({ dossier, reperes }: Passage, { famille, fichier }: Remis): Promise<Contenu> {
  const { chemin, sha256 } = fichier
  const octets = lireObjet(dossier, chemin)
  if (octets === null)
    return { famille, chemin, texte: sha256, empechement: 'le fichier manque dans la campagne' }
  const lu = await lireTexteDocument(octets)
  if ('empechement' in lu) return { famille, chemin, texte: sha256, empechement: lu.empechement }
  return { famille, chemin, texte: normaliser(lu.texte, reperes), empechement: null }
}

/** Les documents qui disent autre chose, d'un passage à l'autre. */
export async function comparerDocuments(avant: Passage, apres: Passage): Promise<EcartTexte[]> {
  const communes = etapesCommunes(avant.execution, apres.execution)
  const [a, b] = [lister(avant, communes.avant), lister(apres, communes.apres)]
  const connus = new Set(a.map(({ fichier }) => fichier.sha256))
  const communs = new Set(
    b.flatMap(({ fichier }) => (connus.has(fichier.sha256) ? fichier.sha256 : [])),
  )
  const aLire = (remis: readonly Remis[]) =>
    remis.filter(({ fichier }) => !communs.has(fichier.sha256) && !estFilm(fichier))
  return mettreEnRegard(
    await Promise.all(aLire(a).map((remis) => lire(avant, remis))),
    await Promise.all(aLire(b).map((remis) => lire(apres, remis))),
  )
}
