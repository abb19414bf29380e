import type { EtatAppel } from '../../insi/etat-appel.ts'
import { CommandeVerification } from '../../insi/vues/carte-verification.tsx'
import { DernierAppelInsi } from '../../insi/vues/etat-appel.tsx'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../identite.ts'
import { empechementAppel, empechementAppelParTraits } from '../regles/appel-possible.ts'

interface PropsCommande {
  adresse: string
  libelle: string
  methode: 'get' | 'post'
  /** Identifiant du texte qui dit pourquoi la commande est inactive, ou `null`. */
  raison: string | null
  /** L'étape suivante de l'identité. */
  principale?: boolean
}

/** La commande, ou la même inactive, reliée à sa raison. */
function Commande({ adresse, libelle, methode, raison, principale }: PropsCommande) {
  if (raison)
    return (
      <button type="button" class="bouton" disabled aria-describedby={raison}>
        {libelle}
      </button>
    )
  return (
    <form method={methode} action={adresse}>
      <button type="submit" class={principale ? 'bouton bouton-principal' : 'bouton'}>
        {libelle}
      </button>
    </form>
  )
}

/** Les commandes d'appel ; la carte entière disparaît sans le droit (INS.06). */
export function CarteInsi({
  patient,
  appel,
  lecteur,
  mutations,
}: {
  patient: Patient
  appel: EtatAppel | null
  lecteur: boolean
  mutations: Mutations
}) {
  const adresse = `/patients/${patient.id}`
  const parTraits = empechementAppelParTraits(patient, mutations)
  const parCarte = empechementAppel(patient, mutations)
  // Une même raison ne se lit qu'une fois, sous les commandes qu'elle arrête.
  const raisons = [...new Set([parTraits, parCarte])].filter((raison) => raison !== null)
  const raisonDe = (raison: string | null) => raison && `insi-raison-${raisons.indexOf(raison)}`
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-insi">
      <h2 id="titre-insi">Téléservice INSi</h2>
      {appel && <DernierAppelInsi patientId={patient.id} etat={appel} />}
      <div class="actions-colonne">
        <Commande
          adresse={`${adresse}/insi`}
          libelle="Interroger INSi par les traits"
          methode="post"
          raison={raisonDe(parTraits)}
          principale={patient.ins === null}
        />
        {lecteur && (
          <Commande
            adresse={`${adresse}/vitale`}
            libelle="Lire la carte Vitale"
            methode="get"
            raison={raisonDe(parCarte)}
          />
        )}
        {raisons.map((raison, rang) => (
          <p class="champ-aide" id={`insi-raison-${rang}`}>
            {raison}
          </p>
        ))}
        <CommandeVerification patient={patient} />
      </div>
    </section>
  )
}
