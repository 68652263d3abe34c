// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holds packaging/kubernetes to the types of the Kubernetes API: a field that is misspelt, doubled or in a wrong place
// is an error here, where a cluster might only drop it.
package kubernetes

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	batch "k8s.io/api/batch/v1"
	core "k8s.io/api/core/v1"
	meta "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/json"
	"sigs.k8s.io/yaml"
)

const folder = "../../../packaging/kubernetes"

// decodeStrictly does what a cluster does with --validate=strict: names of fields are told apart by case, too.
func decodeStrictly(document []byte, object any) error {
	text, err := yaml.YAMLToJSONStrict(document)
	if err != nil {
		return err
	}
	faults, err := json.UnmarshalStrict(text, object)
	return errors.Join(append(faults, err)...)
}

type manifests struct {
	job    *batch.Job
	list   *core.ConfigMap
	volume *core.PersistentVolumeClaim
	reader *core.Pod
}

// decode reads one document of a manifest into the type that it names.
func (m *manifests) decode(document []byte) error {
	var kind meta.TypeMeta
	if err := yaml.Unmarshal(document, &kind); err != nil {
		return err
	}
	switch kind.APIVersion + " " + kind.Kind {
	case "batch/v1 Job":
		m.job = new(batch.Job)
		return decodeStrictly(document, m.job)
	case "v1 ConfigMap":
		m.list = new(core.ConfigMap)
		return decodeStrictly(document, m.list)
	case "v1 PersistentVolumeClaim":
		m.volume = new(core.PersistentVolumeClaim)
		return decodeStrictly(document, m.volume)
	case "v1 Pod":
		m.reader = new(core.Pod)
		return decodeStrictly(document, m.reader)
	}
	return os.ErrInvalid
}

func read(t *testing.T) manifests {
	t.Helper()
	files, _ := filepath.Glob(filepath.Join(folder, "*.yaml"))
	var all manifests
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, document := range bytes.Split(text, []byte("\n---\n")) {
			if err := all.decode(document); err != nil {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
	if all.job == nil || all.list == nil || all.volume == nil || all.reader == nil {
		t.Fatalf("a job, a list, a volume and a reader are needed; there are %d files", len(files))
	}
	return all
}

func TestStrictDecodingFindsAMisspeltField(t *testing.T) {
	document := "apiVersion: batch/v1\nkind: Job\nspec:\n  completionmode: Indexed\n"
	if err := new(manifests).decode([]byte(document)); err == nil {
		t.Error("a field that does not exist was taken")
	}
}

func TestTheJobIsIndexedAndTellsEachPodTheNumberOfShards(t *testing.T) {
	job := read(t).job.Spec
	if job.CompletionMode == nil || *job.CompletionMode != batch.IndexedCompletion {
		t.Error("without the mode Indexed there is no JOB_COMPLETION_INDEX")
	}
	shards := strconv.Itoa(int(*job.Completions))
	if *job.Parallelism != *job.Completions {
		t.Error("all shards are to be measured at the same time")
	}
	for _, variable := range job.Template.Spec.Containers[0].Env {
		if variable.Name == "VERSUS_SHARDS" && variable.Value == shards {
			return
		}
	}
	t.Errorf("VERSUS_SHARDS is not %s", shards)
}

// With a limit for the whole Job one lost pod would end all others.
func TestALostPodCostsItsOwnIndexAlone(t *testing.T) {
	job := read(t).job.Spec
	if job.BackoffLimitPerIndex == nil || job.BackoffLimit != nil {
		t.Error("failures are to be counted for each index, and not for the Job")
	}
	if job.Template.Spec.RestartPolicy != core.RestartPolicyNever {
		t.Error("a limit for each index wants pods that are not restarted")
	}
	if grace := job.Template.Spec.TerminationGracePeriodSeconds; grace == nil || *grace < 30 {
		t.Error("a shard needs time to write what it has measured")
	}
}

func TestEveryVolumeIsWhatTheOtherManifestsCreate(t *testing.T) {
	all := read(t)
	volumes := append(all.job.Spec.Template.Spec.Volumes, all.reader.Spec.Volumes...)
	for _, volume := range volumes {
		if claim := volume.PersistentVolumeClaim; claim != nil && claim.ClaimName != all.volume.Name {
			t.Errorf("no claim is called %s", claim.ClaimName)
		}
		if list := volume.ConfigMap; list != nil && list.Name != all.list.Name {
			t.Errorf("no list is called %s", list.Name)
		}
	}
	mounted := map[string]bool{}
	for _, mount := range all.job.Spec.Template.Spec.Containers[0].VolumeMounts {
		mounted[mount.Name] = true
	}
	if len(mounted) != len(all.job.Spec.Template.Spec.Volumes) {
		t.Error("a volume of the Job is not mounted")
	}
	if access := all.volume.Spec.AccessModes; len(access) != 1 || access[0] != core.ReadWriteMany {
		t.Error("pods on several nodes write into the volume")
	}
}
