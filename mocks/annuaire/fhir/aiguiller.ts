import { REFUS } from './erreur.ts'
import { declarerCapacites } from './metadata.ts'
import { lirePaires } from './recherche/lire-requete.ts'
import { type Monde, rechercher, rendrePage } from './rechercher.ts'
import { TYPES_RESSOURCE, type TypeRessource } from './ressources/types.ts'

/** Une demande à l'API, débarrassée de HTTP. */
export interface DemandeFhir {
  methode: string
  /** Chemin sous la base : `Practitioner/003-1`. */
  chemin: string
  /** Paramètres de l'adresse, tels que reçus. */
  parametres: string
  /** Formulaire reçu ; nul quand ce n'en est pas un. */
  formulaire: string | null
}

/** Ce que fait une demande, pour le journal. */
export interface Operation {
  nom: string
  repondre(monde: Monde): object
}

const estType = (nom: string): nom is TypeRessource =>
  TYPES_RESSOURCE.some((connu) => connu === nom)

function typeDe(nom: string): TypeRessource {
  if (estType(nom)) return nom
  const connus = TYPES_RESSOURCE.join(', ')
  // Forme du message vue dans la documentation de l'API [V].
  throw REFUS.ressource(
    `HAPI-0302: Unknown resource type '${nom.slice(0, 60)}' - Server knows how to handle: [${connus}]`,
  )
}

const chercher = (type: TypeRessource, brut: string): Operation => ({
  nom: `${type}.chercher`,
  repondre: (monde) => rechercher(type, lirePaires(brut), monde),
})

const lire = (type: TypeRessource, id: string): Operation => ({
  nom: `${type}.lire`,
  repondre({ jeu, sources }) {
    const trouvee = sources[type].lire(jeu, id)
    if (!trouvee) throw REFUS.ressource(`Resource ${type}/${id.slice(0, 64)} is not known`)
    return trouvee.ecrire()
  },
})

const suivre = (brut: string): Operation => ({
  nom: 'page',
  repondre(monde) {
    const id = lirePaires(brut).find(([nom]) => nom === 'id')?.[1] ?? ''
    const { recherche, decalage } = monde.pages.lire(id)
    return rendrePage(recherche, { decalage, soi: `${monde.base}/_page?id=${id}` }, monde)
  },
})

const capacites: Operation = {
  nom: 'metadata',
  repondre: ({ sources, horloge }) => declarerCapacites(sources, horloge.maintenant()),
}

/** Une recherche par formulaire : les paramètres de l'adresse s'y ajoutent. */
function chercherParFormulaire(type: TypeRessource, { parametres, formulaire }: DemandeFhir) {
  if (formulaire === null)
    throw REFUS.forme('Content-Type application/x-www-form-urlencoded is expected')
  return chercher(type, [parametres.replace(/^\?/, ''), formulaire].filter(Boolean).join('&'))
}

/** L'opération d'une demande ; lève ErreurFhir pour ce que l'API n'offre pas (annuaire.md §3 [V]). */
export function aiguiller(demande: DemandeFhir): Operation {
  const { methode, chemin, parametres } = demande
  const [premier = '', second, ...reste] = chemin.split('/').filter(Boolean)
  const enLecture = methode === 'GET' || methode === 'HEAD'
  const parFormulaire = methode === 'POST' && second === '_search' && reste.length === 0
  if (premier === '') throw REFUS.racine('Batch and search at root are not available')
  if (!enLecture && !parFormulaire) throw REFUS.ecriture(`Method ${methode} is not allowed`)
  if (premier === 'metadata') return capacites
  if (premier === '_page') return suivre(parametres)
  const type = typeDe(premier)
  if (parFormulaire) return chercherParFormulaire(type, demande)
  if (reste.length > 0) throw REFUS.ressource('Unknown path')
  if (second === undefined || second === '_search') return chercher(type, parametres)
  return lire(type, second)
}
