import { accorder } from '../../../../reports/libelles.ts'
import { direAvancement } from '../../campagne-en-cours/phrases.ts'
import {
  adresseAide,
  adresseCampagne,
  adresseDirect,
  adresseEchec,
  adresseLancer,
} from '../../vues/adresses.ts'
import type { FaitsSuite, RegleSuite, Suite } from './faits.ts'

const suivreLaCampagne: RegleSuite = ({ enCours }) =>
  enCours && {
    phrase: direAvancement(enCours, Date.now()),
    bouton: 'Suivre la campagne',
    adresse: adresseDirect(enCours.id),
  }

const premiereCampagne: RegleSuite = ({ campagnes }) =>
  campagnes > 0
    ? null
    : {
        phrase: 'Aucune campagne n’a encore été jouée : la première dit d’un coup où vous en êtes.',
        bouton: 'Préparer la première campagne',
        adresse: '/lancer',
      }

const reprendre: RegleSuite = ({ interrompue }) =>
  interrompue && {
    phrase: interrompue.phrase,
    bouton: 'Voir la campagne et la reprendre',
    adresse: adresseCampagne(interrompue.nom),
  }

const lireUnEchec: RegleSuite = ({ echecs: [premier, ...autres] }) => {
  if (!premier) return null
  const nombre = 1 + autres.length
  return {
    phrase:
      nombre === 1
        ? `${premier.scenario} n’est pas conforme dans la dernière campagne : lisez ce qui était attendu, et ce qui a été vu.`
        : `${nombre} scénarios ne sont pas conformes dans la dernière campagne : commencez par ${premier.scenario}.`,
    bouton: 'Lire cet échec',
    adresse: adresseEchec(premier.campagne, premier.scenario),
  }
}

const rejouerLesPerimes: RegleSuite = ({ perimes, version, compte }) =>
  perimes.length === 0
    ? null
    : {
        phrase: `${accorder(compte.etats.perimee, 'preuve vient', 'preuves viennent')} d’une autre version que ${version} : leurs scénarios sont à rejouer.`,
        bouton: 'Préparer leur campagne',
        adresse: adresseLancer(perimes),
      }

const jouerLeReste: RegleSuite = ({ jouables }) =>
  jouables.length === 0
    ? null
    : {
        phrase: `${accorder(jouables.length, 'scénario écrit n’a', 'scénarios écrits n’ont')} encore été joué${jouables.length > 1 ? 's' : ''} par aucune campagne.`,
        bouton: 'Préparer leur campagne',
        adresse: adresseLancer(jouables),
      }

const attester: RegleSuite = ({ compte, attestations }) =>
  compte.etats['a-attester'] === 0
    ? null
    : {
        phrase: `${accorder(compte.etats['a-attester'], 'attestation reste', 'attestations restent')} à signer ou à obtenir.`,
        bouton: 'Voir les attestations',
        adresse: attestations,
      }

const fournir: RegleSuite = ({ compte }) =>
  compte.etats['a-fournir'] === 0
    ? null
    : {
        phrase: `${accorder(compte.etats['a-fournir'], 'preuve reste', 'preuves restent')} à fournir : aucun scénario du banc ne les prend encore, une personne peut les prendre.`,
        bouton: 'Voir ce qui est à fournir',
        adresse: '/avancement?etat=a-fournir',
      }

const refaireAuBonEndroit: RegleSuite = ({ compte }) =>
  compte.etats.repetition === 0
    ? null
    : {
        phrase: `${accorder(compte.etats.repetition, 'preuve est bonne', 'preuves sont bonnes')} en répétition : il reste à les prendre là où le référentiel l’exige.`,
        bouton: 'Voir lesquelles, et où',
        adresse: '/avancement?etat=repetition',
      }

const REGLES: readonly RegleSuite[] = [
  suivreLaCampagne,
  premiereCampagne,
  reprendre,
  lireUnEchec,
  rejouerLesPerimes,
  jouerLeReste,
  attester,
  fournir,
  refaireAuBonEndroit,
]

const TOUT_EST_PRET: Suite = {
  phrase: 'Toutes les preuves sont prêtes.',
  bouton: 'Préparer le dossier',
  adresse: adresseAide('lire-le-dossier.md'),
}

/** La première règle qui a quelque chose à dire. */
export function choisirSuite(faits: FaitsSuite): Suite {
  for (const regle of REGLES) {
    const suite = regle(faits)
    if (suite) return suite
  }
  return TOUT_EST_PRET
}
