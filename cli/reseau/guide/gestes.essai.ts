import { UTILISATEURS } from '../../../steps/donnees/utilisateurs.ts'
import type { IdentiteAffichee, Pilote, TraitsSaisis } from '../../../steps/pilotes/contrat.ts'
import type { Formulaire } from '../../../steps/pilotes/guide/formulaire/types.ts'

type Reponses = Record<string, unknown>

/** Ce qu’une personne fait d’une consigne, dans le logiciel, et ce qu’elle en rapporte. */
interface Geste {
  consigne: RegExp
  faire(pilote: Pilote, mots: readonly string[], formulaire: Formulaire): Promise<Reponses>
}

/** Les libellés de la consigne, et le champ du logiciel que la personne y reconnaît. */
const CHAMPS: Record<string, keyof TraitsSaisis> = {
  'Nom de naissance': 'nomNaissance',
  'Premier prénom de naissance': 'premierPrenom',
  'Liste des prénoms de naissance': 'prenomsNaissance',
  'Date de naissance': 'dateNaissance',
  Sexe: 'sexe',
  'Code du lieu de naissance': 'lieuNaissance',
}

function traitsDe({ donnees = [] }: Formulaire): TraitsSaisis {
  const lus = donnees.map(({ libelle, valeur }) => {
    const champ = CHAMPS[libelle]
    if (champ === undefined) throw new Error(`La personne ne sait pas remplir « ${libelle} »`)
    return [champ, valeur]
  })
  return Object.fromEntries(lus) as TraitsSaisis
}

/** Champ par champ : ce que la fiche montre, ou rien. */
function recopier(
  { champs, numeroSecuriteSociale, ...reste }: IdentiteAffichee,
  formulaire: Formulaire,
): Reponses {
  const demandes = Object.entries(formulaire.champs).filter(([, { genre }]) => genre === 'affiche')
  const lus = demandes.map(([nom]) => [nom, champs[nom as keyof typeof champs] ?? null])
  return { ...Object.fromEntries(lus), numeroSecuriteSociale, ...reste }
}

const GESTES: readonly Geste[] = [
  {
    consigne: /^Version du logiciel/,
    faire: async (pilote) => ({ reponse: await pilote.lireVersion() }),
  },
  {
    consigne: /^Ouvrez la session de \S+ ([^,]+),/,
    async faire(pilote, [nom]) {
      const utilisateur = UTILISATEURS.find((u) => u.nom === nom)
      if (!utilisateur) throw new Error(`Aucun compte d’essai pour ${nom}`)
      return { ...(await pilote.connecter(utilisateur)) }
    },
  },
  {
    consigne: /^Créez un patient/,
    faire: async (pilote, _, formulaire) => ({
      ...(await pilote.creerPatient(traitsDe(formulaire))),
    }),
  },
  {
    consigne: /^Affichez la fiche du patient/,
    faire: async (pilote, _, formulaire) => recopier(await pilote.lireIdentite(), formulaire),
  },
  {
    consigne: /^Interrogez INSi par les traits/,
    async faire(pilote) {
      const { comparaison, ...reste } = await pilote.interrogerInsi('traits')
      const lignes = comparaison.map((l) => ({ ...l, different: l.different ? 'oui' : 'non' }))
      return { comparaison: lignes, ...reste }
    },
  },
  {
    consigne: /^Acceptez l’identité/,
    faire: async (pilote) => ({ ...(await pilote.accepterIdentite()) }),
  },
  {
    consigne: /^Validez l’identité sur : (.+)\.$/,
    faire: async (pilote, [titre = '']) => ({ ...(await pilote.validerIdentite(titre)) }),
  },
]

/** Fait le geste demandé ; `null` quand la personne ne sait pas, et le remet à plus tard. */
export async function faireGeste(pilote: Pilote, formulaire: Formulaire): Promise<Reponses | null> {
  for (const { consigne, faire } of GESTES) {
    const [trouvee, ...mots] = consigne.exec(formulaire.consigne) ?? []
    if (trouvee !== undefined) return faire(pilote, mots, formulaire)
  }
  return null
}
