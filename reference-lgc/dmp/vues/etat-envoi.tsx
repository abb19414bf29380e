import { heureLue, jourDe } from '../../vues/heures.ts'
import { Icone, type NomIcone } from '../../vues/icones.tsx'
import { type Etat, MOTS_ETAT } from '../file/etats.ts'
import type { Ordre } from '../file/ordre.ts'

const ICONES: Record<Etat, NomIcone> = {
  retenu: 'cadenas',
  en_attente: 'information',
  bloque: 'attention',
  en_cours: 'information',
  transmis: 'succes',
  echec: 'erreur',
  annule: 'attention',
}

const MOTS_SUPPRESSION: Partial<Record<Etat, string>> = {
  transmis: 'Supprimé du DMP',
  en_attente: 'Suppression en attente',
  bloque: 'Suppression en attente',
  en_cours: 'Suppression en cours',
  echec: 'Suppression refusée par le DMP',
  annule: 'Suppression annulée',
}

/** Où en est un envoi : une forme, un mot, depuis quand, et pourquoi il attend (SC.DMP/HISTO.01). */
export function EtatEnvoi({ ordre }: { ordre: Ordre }) {
  const mot =
    (ordre.nature === 'suppression' && MOTS_SUPPRESSION[ordre.etat]) || MOTS_ETAT[ordre.etat]
  return (
    <span>
      <span class={`etat-envoi etat-envoi-${ordre.etat}`}>
        <Icone nom={ICONES[ordre.etat]} />
        {mot}
      </span>
      <br />
      <span class="secondaire">
        {ordre.etat === 'en_attente' && ordre.essais === 0
          ? `part le ${jourDe(ordre.duLe)} à ${heureLue(ordre.duLe)}`
          : `depuis le ${jourDe(ordre.changeLe)} à ${heureLue(ordre.changeLe)}`}
        {ordre.motif && ` · ${ordre.motif}`}
      </span>
    </span>
  )
}

/** Les gestes que l'état permet ; aucun quand il n'y en a pas. */
export function GestesEnvoi({ ordre }: { ordre: Ordre }) {
  const adresse = `/patients/${ordre.patientId}/dmp/envois/${ordre.id}`
  const relache = ['retenu', 'annule', 'echec'].includes(ordre.etat)
  const annule = ordre.nature === 'versement' && ['en_attente', 'bloque'].includes(ordre.etat)
  return (
    <div class="actions">
      {relache && (
        <form method="post" action={`${adresse}/relacher`}>
          <button type="submit" class="bouton">
            {ordre.etat === 'echec' ? 'Réessayer' : 'Envoyer au DMP'}
          </button>
        </form>
      )}
      {annule && (
        <form method="post" action={`${adresse}/annuler`}>
          <button type="submit" class="bouton bouton-discret">
            Annuler l’envoi
          </button>
        </form>
      )}
    </div>
  )
}
