// Confort facultatif : toutes les pages fonctionnent sans ce fichier.
const SIGNES = { Œ: 'OE', Æ: 'AE', Ø: 'O', Ł: 'L', Đ: 'D', '’': "'", '‘': "'" }

// Les majuscules sans accent s'écrivent à la frappe ; le serveur applique la même règle.
for (const champ of document.querySelectorAll('input[data-conversion="majuscules"]')) {
  champ.addEventListener('input', (evenement) => {
    if (evenement.isComposing) return
    const place = champ.value.length - (champ.selectionEnd ?? champ.value.length)
    const converti = champ.value
      .toUpperCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Z]/g, (signe) => SIGNES[signe] ?? signe)
    if (converti === champ.value) return
    champ.value = converti
    champ.setSelectionRange(converti.length - place, converti.length - place)
  })
}

// Un second clic pendant que la page attend n'envoie pas deux fois la même ordonnance.
for (const formulaire of document.querySelectorAll('form[data-une-fois]')) {
  let parti = false
  formulaire.addEventListener('submit', (evenement) => {
    if (parti) evenement.preventDefault()
    parti = true
  })
  addEventListener('pageshow', () => {
    parti = false
  })
}

// Une demande en cours : la page se remplace d'elle-même quand la réponse est là.
const suivi = document.querySelector('[data-suivi]')
if (suivi) {
  const demander = async () => {
    const reponse = await fetch(suivi.dataset.suivi, { redirect: 'error' })
    if (!reponse.ok) return
    if ((await reponse.json()).termine) location.reload()
    else setTimeout(demander, 500)
  }
  setTimeout(demander, 500)
}
