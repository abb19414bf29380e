import type { EcartProtocole } from '../../../../mocks/contrat.ts'
import type { Correcteur, Diagnostic, Regle } from './types.ts'

const CERTIFICAT =
  'Donnez-lui le certificat « insi-auto » ou « insi-manu » de « npx segur simulateurs », ou le vôtre, dont l’autorité est dans « autorites ».'

/** Ce qu'un écart relevé par INSi simulé dit du réglage : la règle, qui corrige, comment. */
const REMEDES: Record<string, readonly [Correcteur, string]> = {
  'insi.chemin': ['reglage', 'L’adresse finit par « /lps ».'],
  'insi.verbe': ['logiciel', 'INSi s’appelle par POST.'],
  'insi.certificat-chaine': [
    'reglage',
    `${CERTIFICAT} Un certificat de votre propre IGC se déclare dans « autorites » de segur.config.ts.`,
  ],
  'insi.certificat-dates': ['reglage', 'Remplacez le certificat, ou réglez l’horloge.'],
  'insi.certificat-revoque': ['reglage', CERTIFICAT],
  'insi.certificat-usage': [
    'reglage',
    'Ce certificat est de signature : il en faut un d’authentification de client (AUTH_CLI).',
  ],
  'insi.certificat-organisation': [
    'reglage',
    'Ce certificat est celui d’une personne : il en faut un d’organisation.',
  ],
  'insi.certificat-cn': ['reglage', 'Son CN est exactement INSI-AUTO ou INSI-MANU.'],
  'insi.authentification': [
    'reglage',
    `${CERTIFICAT} À défaut, la requête porte l’assertion d’un professionnel.`,
  ],
  'insi.idam': [
    'reglage',
    'Mettez dans le logiciel un des numéros d’autorisation de « npx segur simulateurs » (idamAcceptes).',
  ],
}

function diagnostiquer({ regle, message }: EcartProtocole): Diagnostic {
  const [correcteur, remede] = REMEDES[regle] ?? [
    'logiciel',
    `Règle ${regle} : la requête complète est au journal d’INSi simulé.`,
  ]
  return { constat: message, correcteur, remede }
}

/** Les appels arrivés et refusés : ce que le service leur reproche, une fois chacun. */
export const refus: Regle = ({ appels }) => {
  // Un appel juste après un faux : le logiciel est bien réglé.
  if (appels.some(({ resultat }) => resultat === 'ok')) return []
  const ecarts = appels
    .flatMap((appel) => appel.ecarts)
    .filter(({ marque, regle }) => {
      // Un choix du banc informe ; il ne bloque que s'il a fait refuser l'appel.
      return marque !== 'C' || regle in REMEDES
    })
  const parConstat = new Map(ecarts.map((ecart) => [ecart.message, diagnostiquer(ecart)]))
  if (appels.length > 0 && parConstat.size === 0)
    return [
      {
        constat: `INSi simulé a répondu ${appels.at(-1)?.code ?? 'par un refus'}.`,
        correcteur: 'logiciel',
        remede: 'La requête complète est au journal d’INSi simulé.',
      },
    ]
  return [...parConstat.values()]
}
