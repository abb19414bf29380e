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
    texte:
      "Qui consulte l'identité des patients, qui appelle INSi, qui modifie les traits verrouillés.",
    administrateur: true,
  },
  {
    adresse: '/reglages/affichage',
    titre: "Affichage de l'identité",
    texte: "Les champs que la fiche d'identité montre dans tout le cabinet.",
    administrateur: true,
  },
  {
    adresse: '/reglages/insi',
    titre: 'Téléservice INSi',
    texte: "Qui s'identifie auprès d'INSi, et ce que le logiciel fait sans clic.",
    administrateur: true,
  },
  {
    adresse: '/reglages/editions',
    titre: 'Traits imprimés',
    texte: "Les traits d'identité que le cabinet ajoute à ses documents imprimés.",
    administrateur: true,
  },
  {
    adresse: '/reglages/modele-vsm',
    titre: 'Modèle de synthèse médicale',
    texte: 'Le modèle que suivent les synthèses structurées (VSM) du cabinet.',
    administrateur: true,
  },
  {
    adresse: '/reglages/mention-rgpd',
    titre: 'Mention RGPD des documents',
    texte: "Le texte d'information du patient, au bas de chaque document.",
    administrateur: false,
  },
  {
    adresse: '/reglages/correspondants',
    titre: 'Correspondants',
    texte: 'Les professionnels à qui le cabinet adresse ses documents.',
    administrateur: false,
  },
  {
    adresse: '/reglages/rappels-vsm',
    titre: 'Rappels de VSM',
    texte: 'Qui doit une synthèse médicale, à quel rythme, et où le rappel se montre.',
    administrateur: false,
  },
  {
    adresse: '/reglages/justificatifs',
    titre: "Justificatifs d'identité",
    texte: 'Les pièces proposées, leur degré de confiance, la validation automatique.',
    administrateur: true,
  },
  {
    adresse: '/reglages/copies',
    titre: "Copies de titres d'identité",
    texte: 'Leur chiffrement, leur clé, leur suppression automatique et leur documentation.',
    administrateur: true,
  },
  {
    adresse: '/reglages/contrats',
    titre: 'Contrats de confiance',
    texte:
      "Les émetteurs dont une identité qualifiée reste qualifiée, si le site ne reçoit pas l'usager.",
    administrateur: true,
  },
  {
    adresse: '/reglages/unites',
    titre: 'Unités de biologie',
    texte: 'L’unité que vous lisez quand un laboratoire donne un résultat dans deux unités.',
    administrateur: false,
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
  {
    adresse: '/reglages/journal-apcv',
    titre: 'Journal des applis carte Vitale',
    texte: 'Qui a lu une appli, comment, et quels dossiers elle a servis.',
    administrateur: false,
  },
  {
    adresse: '/reglages/journal-psc',
    titre: 'Journal Pro Santé Connect',
    texte: "Qui s'est connecté par Pro Santé Connect, comment, et ce qui n'a pas abouti.",
    administrateur: false,
  },
  {
    adresse: '/reglages/journal-echanges',
    titre: 'Journal des échanges',
    texte: 'Quels partenaires ont reçu ou donné une identité, quand, et avec quelle INS.',
    administrateur: false,
  },
]

const ANNUAIRE: Entree = {
  adresse: '/reglages/annuaire',
  titre: "Chargement de l'annuaire",
  texte: "Quand l'Annuaire Santé se charge, ce qu'il en reste, et les rapports de chargement.",
  administrateur: true,
}

/** Seulement dans un cabinet raccordé au DMP. */
const DMP: readonly Entree[] = [
  {
    adresse: '/reglages/dmp',
    titre: 'DMP / Mon espace santé',
    texte: 'Le moment des envois, et le rappel du message de responsabilité.',
    administrateur: true,
  },
  {
    adresse: '/dmp/envois',
    titre: 'Envois au DMP',
    texte: 'Ce qui attend de partir, ce que le DMP a refusé, dans tout le cabinet.',
    administrateur: false,
  },
  {
    adresse: '/dmp/traces',
    titre: "Traces d'accès au DMP",
    texte: 'Qui a appelé le DMP, pour quel patient, et leur extraction.',
    administrateur: false,
  },
]

/** Seulement dans un cabinet qui a un Proxy e-santé. */
const ESPACE: Entree = {
  adresse: '/espace-de-confiance',
  titre: 'Espace de confiance',
  texte: 'Les services appelés en votre nom par le Proxy e-santé du cabinet.',
  administrateur: false,
}

/** Seules paraissent les pages que ce compte peut ouvrir. */
export function PageReglages({
  cadre,
  espace,
  dmp,
}: {
  cadre: Cadre
  espace: boolean
  dmp: boolean
}) {
  const { administrateur } = cadre.session.compte
  return (
    <Page cadre={cadre} titre="Réglages" rubrique="reglages">
      <h1>Réglages</h1>
      <ul class="fiches">
        {[
          ...ENTREES,
          ...(cadre.annuaire ? [ANNUAIRE] : []),
          ...(dmp ? DMP : []),
          ...(espace ? [ESPACE] : []),
        ]
          .filter((e) => administrateur || !e.administrateur)
          .map((entree) => (
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
