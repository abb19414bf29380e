import { IDENTITES_DE_TEST } from '../../insi/identites-de-test.ts'
import { PERSONNES } from '../../personnes/personnes.ts'
import { STRUCTURES } from '../../personnes/structures.ts'
import type { Personne } from '../../personnes/types.ts'
import { DOMAINES } from './operateurs.ts'
import type { BoiteDonnee } from './types.ts'

const MEDECIN = '899700000013'
const SECOND = '899700000021'

const SANS: Omit<BoiteDonnee, 'adresse' | 'famille' | 'nom'> = {
  titulaires: [],
  robot: null,
  certificat: null,
  quota: null,
  fermee: false,
}

const ouTilleuls = STRUCTURES.find(({ id }) => id === 'tilleuls')?.identifiant ?? ''

/** « Dr_Camille_TESTIER » : titre, prénom, nom en capitales (mssante.md §9, MSS.15). */
function libelle({ prenom, nom, profession }: Personne): string {
  const minuscule = prenom.toLowerCase().replace(/^\p{L}|(?<=-)\p{L}/gu, (l) => l.toUpperCase())
  return `${profession === '10' ? 'Dr_' : ''}${minuscule}_${nom}`
}

function personnelle(local: string, identifiant: string): BoiteDonnee {
  const personne = PERSONNES.find((p) => p.identifiant === identifiant)
  const nom = personne ? libelle(personne) : local
  const adresse = `${local}@${DOMAINES.medecin}`
  return { ...SANS, adresse, famille: 'PER', nom, titulaires: [identifiant] }
}

/** Espace clos, pour éprouver le refus de Mon espace santé. */
const CLOS: ReadonlySet<string> = new Set(['2360663220836'])

/** Une boîte citoyenne par patient du banc : l'adresse est son matricule INS et sa clé (mssante.md §2 [V]). */
const citoyennes = (): readonly BoiteDonnee[] =>
  IDENTITES_DE_TEST.flatMap(({ matricule, nomNaissance, prenoms, clesFausses }) => {
    if (!matricule || clesFausses) return []
    const [prenom = ''] = prenoms.split(' ')
    return {
      ...SANS,
      adresse: `${matricule.numero}${matricule.cle}@${DOMAINES.patient}`,
      famille: 'PATIENT' as const,
      nom: `${prenom} ${nomNaissance}`,
      robot: 'mes' as const,
      fermee: CLOS.has(matricule.numero),
    }
  })

/** Les boîtes du banc (mssante.md §2 [C]) ; les patients sont ceux d'ins.md §6. */
export const BOITES_DE_TEST: readonly BoiteDonnee[] = [
  personnelle('camille.testier', MEDECIN),
  personnelle('hakim.exemplaire', SECOND),
  personnelle('alice.bonnet', '899700999917'),
  {
    ...SANS,
    adresse: `cabinet.tilleuls@${DOMAINES.medecin}`,
    famille: 'ORG',
    nom: 'CABINET DES TILLEULS',
    titulaires: [MEDECIN, SECOND],
  },
  {
    ...SANS,
    adresse: `secretariat.pneumo@${DOMAINES.hopital}`,
    famille: 'ORG',
    nom: 'Service de pneumologie',
    titulaires: [SECOND],
    robot: 'ack',
  },
  {
    ...SANS,
    adresse: `labo.fleurs@${DOMAINES.labo}`,
    famille: 'ORG',
    nom: 'Laboratoire des Fleurs',
  },
  {
    ...SANS,
    adresse: `lgc.app@${DOMAINES.medecin}`,
    famille: 'APP',
    nom: 'LGC-DEMO',
    certificat: { OU: ouTilleuls, CN: 'LGC-DEMO' },
  },
  { ...personnelle('pleine', SECOND), nom: 'Boîte pleine', quota: 0 },
  ...citoyennes(),
]
