import type { OptionsReseau } from '../../mocks/serveur/reseau.ts'
import type { EcartConfiguration } from '../../reports/index.ts'

interface Faits {
  cible: string
  /** Au moins un service est simulé par le banc. */
  simule: boolean
  reseau: OptionsReseau | undefined
  /** Le certificat de serveur est celui de l’éditeur. */
  certificatEditeur: boolean
  /** Ce que l’éditeur a déclaré dans sa configuration. */
  declares: readonly EcartConfiguration[]
}

type Regle = (faits: Faits) => EcartConfiguration | null

/** Le LGC de référence se règle sur le banc par construction : il ne candidate pas. */
const autorite: Regle = ({ cible, simule, certificatEditeur }) =>
  simule && cible !== 'reference' && !certificatEditeur
    ? {
        quoi: 'Autorité de test du banc reconnue par le logiciel',
        ou: 'magasin de confiance du logiciel ou de sa machine',
        pourquoi: 'les services simulés présentent un certificat de l’IGC de test du banc',
      }
    : null

const adresses: Regle = ({ cible, simule, reseau }) =>
  simule && cible !== 'reference' && (reseau?.portSni ?? null) === null
    ? {
        quoi: 'Adresses des services réglées sur le banc',
        ou: 'réglages du logiciel',
        pourquoi: 'les services simulés ne sont pas aux adresses des services nationaux',
      }
    : null

const noms: Regle = ({ reseau }) =>
  reseau && reseau.hotes.length > 0
    ? {
        quoi: `Noms d’hôte menés au banc : ${reseau.hotes.map(({ nom }) => nom).join(', ')}`,
        ou: 'fichier hosts ou DNS de la machine du logiciel',
        pourquoi: 'ces noms sont écrits dans le logiciel',
      }
    : null

const portSni: Regle = ({ reseau }) => {
  const port = reseau?.portSni ?? null
  if (port === null) return null
  return {
    quoi: `Services aiguillés par leur nom (SNI) sur le port ${port}`,
    ou: 'services simulés',
    pourquoi: 'le logiciel appelle chaque service par son nom, sur un même port',
  }
}

const certificat: Regle = ({ certificatEditeur }) =>
  certificatEditeur
    ? {
        quoi: 'Certificat de serveur fourni par l’éditeur',
        ou: 'services simulés',
        pourquoi: 'le logiciel ne reconnaît que l’autorité qu’il connaît déjà',
      }
    : null

const REGLES: readonly Regle[] = [autorite, adresses, noms, portSni, certificat]

/** Tout ce qui a été changé pour atteindre les services simulés : déclaré par l’éditeur, puis déduit. */
export function listerEcarts(faits: Faits): readonly EcartConfiguration[] {
  const deduits = REGLES.map((regle) => regle(faits)).filter((ecart) => ecart !== null)
  return [...faits.declares, ...deduits]
}
