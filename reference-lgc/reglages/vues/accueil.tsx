import { type Cadre, Page } from '../../vues/page.tsx'

interface Entree {
  adresse: string
  titre: string
  texte: string
  administrateur: boolean
}

const ENTREES: readonly Entree[] = [
  {
    adresse: '/reglages/droits',
    titre: 'Droits',
    texte: "Qui consulte l'identité des patients, qui appelle INSi.",
    administrateur: true,
  },
  {
    adresse: '/reglages/affichage',
    titre: "Affichage de l'identité",
    texte: "Les champs que la fiche d'identité montre dans tout le cabinet.",
    administrateur: true,
  },
  {
    adresse: '/reglages/journal-acces',
    titre: 'Journal des accès',
    texte: "Qui a consulté l'identité de quel patient, et quand.",
    administrateur: false,
  },
  {
    adresse: '/reglages/journal-insi',
    titre: 'Journal des appels INSi',
    texte: 'Qui a appelé INSi, pour quel patient, et ce que le service a répondu.',
    administrateur: false,
  },
]

/** Seules paraissent les pages que ce compte peut ouvrir. */
export function PageReglages({ cadre }: { cadre: Cadre }) {
  const { administrateur } = cadre.session.compte
  return (
    <Page cadre={cadre} titre="Réglages" rubrique="reglages">
      <h1>Réglages</h1>
      <ul class="fiches">
        {ENTREES.filter((e) => administrateur || !e.administrateur).map((entree) => (
          <li>
            <div class="carte">
              <h2>
                <a href={entree.adresse}>{entree.titre}</a>
              </h2>
              <p>{entree.texte}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  )
}
