import { ESPACES_XDS } from '../../schemas/xds/espaces.ts'
import { creerSchemaRim } from '../../schemas/xds/schema-rim.ts'
import { libererXsd } from '../../schemas/xml/compiler-xsd.ts'
import { descendre, enfant } from '../../schemas/xml/parcourir.ts'
import { estEntier, type Rejuger } from '../rejugement/types.ts'
import { type Depot, ouvrirDepot } from './depot/index.ts'
import { SCHEMA_REGLAGES_DMP } from './reglages.ts'
import { lireSoumission } from './rim/lire-objet.ts'
import { lireDemandeSoap } from './soap/lire-demande.ts'
import { METADONNEES } from './xds/alimentation/regles/index.ts'
import { enEcarts } from './xds/erreur.ts'

/** Le journal remplace chaque pièce par une ligne qui la résume : ses octets ne sont pas gardés. */
const PIECES_RESUMEES = /(?:\n\[pièce [^\n]+\])+$/

const REGLAGES = SCHEMA_REGLAGES_DMP.parse({})

/** Ce que les règles des métadonnées relèvent. Les autres lisent le VIHF signé, les octets ou le registre. */
const SUR_LES_METADONNEES = new Set(
  [
    ...['schema-rim', 'lot-unique', 'sans-classeur', 'membres', 'liens-resolus'],
    ...['metadonnees-lot', 'metadonnees-document', 'patient-unique', 'type-mime', 'dates'],
    ...['identifiants', 'codes', 'classe-du-type', 'confidentialite', 'doublons-message'],
  ].map((nom) => `dmp.${nom}`),
)

interface Salle {
  schema: ReturnType<typeof creerSchemaRim>
  /** Vide, et jamais consulté : ces règles ne demandent rien au registre. */
  depot: Depot
}

/** Rejuge les métadonnées d'une alimentation (dmp.md §8.5) ; ce qui fut refusé avant elles ne l'est pas. */
export function creerRejugementDmp(): { rejuger: Rejuger; liberer(): void } {
  let salle: Salle | null = null
  const refaite = (regle: string) => SUR_LES_METADONNEES.has(regle)

  const rejuger: Rejuger = async ({ operation, requete, manquees }) => {
    const corps = requete.corps.replace(PIECES_RESUMEES, '')
    if (operation !== 'alimentation' || !estEntier(corps)) return null
    if (manquees.some((regle) => !refaite(regle))) return null
    salle ??= { schema: creerSchemaRim(), depot: ouvrirDepot() }
    const { schema, depot } = salle
    const lue = lireDemandeSoap(Buffer.from(corps), {
      ...{ charset: null, schema, tailleMax: REGLAGES.tailleMax },
    })
    if ('refus' in lue) return null
    const { demande } = lue
    const soumise = enfant(demande.corps, ESPACES_XDS.lcm, 'SubmitObjectsRequest')
    const liste = descendre(soumise ?? demande.corps, ESPACES_XDS.rim, ['RegistryObjectList'])
    if (!liste) return null
    const faits = {
      ...{ anomalies: demande.anomalies, soumission: lireSoumission(liste), depot },
      ...{ contenus: [], contenuDe: () => null, reglages: REGLAGES },
    }
    const etapes = METADONNEES.map((regles) => regles.flatMap((regle) => regle(faits)))
    return { ecarts: enEcarts(etapes.find((erreurs) => erreurs.length > 0) ?? []), refaite }
  }
  return {
    rejuger,
    liberer() {
      if (!salle) return
      libererXsd(salle.schema)
      salle.depot.fermer()
    },
  }
}
