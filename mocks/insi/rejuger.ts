import { creerSchemasInsi } from '../../schemas/insi/schemas-insi.ts'
import type { Confiance } from '../pki/confiance.ts'
import { estEntier, type Rejuger } from '../rejugement/types.ts'
import { composerFormes } from './formes/index.ts'
import { IDAM_ACCEPTES } from './idam.ts'
import { lireDemande } from './lecture/lire-demande.ts'
import { creerLecteurTypeContenu } from './lecture/lire-type-contenu.ts'
import { couvertureCoherente } from './observations/couverture-coherente.ts'
import { emetteurCoherent } from './observations/emetteur-coherent.ts'
import { OBSERVATIONS } from './observations/index.ts'
import { messageIdUnique } from './observations/message-id-unique.ts'
import { securiteInattendue } from './observations/securite-inattendue.ts'
import { REGLAGES_PAR_DEFAUT } from './reglages.ts'
import { CONTROLES } from './regles/index.ts'
import type { Cadre, Controle, Observation } from './regles/types.ts'

/** Celles-ci lisent le certificat, les assertions signées ou la mémoire du service. */
const LIEES =
  /^insi\.(?:certificat|assertion|vitale|authentification|idam|verbe|chemin|taille|corps)/
const OBSERVATIONS_LIEES = new Set<Observation>([
  ...[messageIdUnique, emetteurCoherent, securiteInattendue, couvertureCoherente],
])
const REGLES_OBSERVATIONS_LIEES = /^insi\.(?:message-id-unique|emetteur|securite|couverture)/

/** Jamais consultée : la forme seule des assertions est lue, et aucun certificat n'a été gardé. */
const SANS_CONFIANCE: Confiance = { ca: '', estRevoque: () => false, refuser: () => null }
const CADRE: Cadre = {
  idamAcceptes: IDAM_ACCEPTES,
  reglages: REGLAGES_PAR_DEFAUT,
  carteDe: () => null,
  professionDe: () => null,
}

const estLiee = (regle: string) => LIEES.test(regle) || REGLES_OBSERVATIONS_LIEES.test(regle)

/**
 * Rejuge une requête INSi sur les contrôles qui ne lisent que le message, dans l'ordre d'ins.md §5.2. Une
 * requête refusée avant eux, sur son certificat ou son assertion, n'est pas rejugée.
 */
export function creerRejugementInsi(): { rejuger: Rejuger; liberer(): void } {
  const formes = composerFormes([])
  let schemas: ReturnType<typeof creerSchemasInsi> | null = null
  const lireTypeContenu = creerLecteurTypeContenu()

  const rejuger: Rejuger = async ({
    operation,
    requete: { methode, entetes, corps },
    manquees,
  }) => {
    if (operation === null || methode !== 'POST' || !estEntier(corps)) return null
    if (manquees.some((regle) => LIEES.test(regle))) return null
    schemas ??= creerSchemasInsi(formes.flatMap((forme) => forme.schemas ?? []))
    const faits = lireDemande(
      {
        typeContenu: entetes['content-type'] ?? null,
        octets: Buffer.from(corps),
        certificat: null,
      },
      {
        ...{ schemas, formes, lireTypeContenu, confiance: SANS_CONFIANCE },
        ...{ reglages: REGLAGES_PAR_DEFAUT, maintenant: new Date(), dejaVu: () => false },
      },
    )
    const refuser = (controle: Controle) => {
      const ecarts = controle(faits, CADRE)?.ecarts ?? []
      return ecarts.some(({ regle }) => estLiee(regle)) ? [] : ecarts
    }
    const refus = CONTROLES.map(refuser).find((ecarts) => ecarts.length > 0) ?? []
    const { message } = faits
    const remarques = OBSERVATIONS.filter((observation) => !OBSERVATIONS_LIEES.has(observation))
    return {
      ecarts: [
        ...refus,
        ...(message ? remarques.flatMap((observer) => observer(message, faits, CADRE) ?? []) : []),
      ],
      refaite: (regle) => !estLiee(regle) && !regle.startsWith('banc.'),
    }
  }
  return { rejuger, liberer: () => schemas?.liberer() }
}
