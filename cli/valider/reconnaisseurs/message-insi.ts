import type { Anomalie } from '../../../schemas/anomalie.ts'
import type { AnomalieSituee } from '../../../schemas/anomalie-situee.ts'
import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { creerSchemasInsi } from '../../../schemas/insi/schemas-insi.ts'
import { validerReponseInsi } from '../../../schemas/insi/valider-reponse.ts'
import { validerRequeteInsi } from '../../../schemas/insi/valider-requete.ts'
import { lireEnveloppe } from '../../../schemas/soap/lire-enveloppe.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import type { Examen, Objet, Reconnaisseur } from '../types.ts'

type Sens = 'requête' | 'réponse' | 'faute'

/** Une enveloppe se voit à sa racine, dans les premiers caractères, sans analyser un document hostile. */
const DEBUT = 4096
const ENVELOPPE = /<(?:[\w.-]+:)?Envelope[\s>]/

const REPONSES: readonly string[] = [ESPACES.res, ESPACES.vrep]

/** Requête, réponse ou faute, d'après l'élément du corps. */
function sensDuMessage(octets: Uint8Array): { sens: Sens; corps: string } {
  const lecture = lireXml(octets, ({ racine }) => {
    const [corps] = lireEnveloppe(racine).corps
    if (!corps) return { sens: 'requête' as const, corps: 'corps vide' }
    if (corps.nom === 'Fault') return { sens: 'faute' as const, corps: 'Fault' }
    const sens = REPONSES.includes(corps.espace) ? ('réponse' as const) : ('requête' as const)
    return { sens, corps: corps.nom }
  })
  return lecture.lu ? lecture.valeur : { sens: 'requête', corps: 'illisible' }
}

/** Les règles de message n'ont ni gravité ni remède : toutes sont dues, et leur source dit comment faire. */
function situerAnomalie(anomalie: Anomalie): AnomalieSituee {
  const choix = anomalie.marque === 'C'
  return {
    ...anomalie,
    gravite: choix ? 'avertissement' : 'bloquante',
    lieu: anomalie.ligne > 0 ? `ligne ${anomalie.ligne}` : 'message',
    remede: choix
      ? 'Comparer à la règle citée ; c’est un choix du banc, la forme officielle n’est pas publique.'
      : 'Corriger le message selon la règle citée.',
  }
}

async function examiner(octets: Uint8Array): Promise<Examen> {
  const schemas = creerSchemasInsi()
  try {
    const { sens, corps } = sensDuMessage(octets)
    const valider = sens === 'requête' ? validerRequeteInsi : validerReponseInsi
    const anomalies = valider(octets, schemas).map(situerAnomalie)
    const objet: Objet = { titre: `${sens} INSi, ${corps}`, brut: null, champs: [], anomalies }
    return { nature: 'message SOAP', objets: [objet], anomalies: [] }
  } finally {
    schemas.liberer()
  }
}

/** Une enveloppe SOAP du téléservice INSi : requête, réponse ou faute. */
export const messageInsi: Reconnaisseur = {
  nom: 'message SOAP du téléservice INSi : requête, réponse ou faute',
  reconnait: (octets) => ENVELOPPE.test(Buffer.from(octets.subarray(0, DEBUT)).toString('latin1')),
  examiner,
}
